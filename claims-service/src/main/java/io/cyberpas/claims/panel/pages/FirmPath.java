package io.cyberpas.claims.panel.pages;

import io.quarkus.qute.TemplateExtension;

/** Addresses of the pages of a firm, for parameters of tags: {@code action=firm.code.firmPath('/suspension')}. */
@TemplateExtension
final class FirmPath {

    private FirmPath() {}

    static String firmPath(String code) {
        return "/panel/" + code;
    }

    static String firmPath(String code, String rest) {
        return "/panel/" + code + rest;
    }

    static String firmPath(String code, String before, Object id, String after) {
        return "/panel/" + code + before + id + after;
    }
}
