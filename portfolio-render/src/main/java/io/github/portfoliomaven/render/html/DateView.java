package io.github.portfoliomaven.render.html;

/**
 * A date as templates see it.
 *
 * @param iso for a {@code datetime} attribute: date, time and offset
 * @param text in the site's format and zone
 * @param year four digits
 */
record DateView(String iso, String text, String year) {}
