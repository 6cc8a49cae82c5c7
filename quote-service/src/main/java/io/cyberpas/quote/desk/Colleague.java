package io.cyberpas.quote.desk;

/**
 * Somebody known at the desk.
 *
 * @param subject subject of the access token
 * @param name name to show
 */
public record Colleague(String subject, String name) {}
