package io.cyberpas.claims.panel;

import io.cyberpas.platform.access.Actor;

/** Told in the transaction in which it was entered that a firm stands close to somebody. */
public record ConflictDeclared(PanelFirm firm, Actor actor) {}
