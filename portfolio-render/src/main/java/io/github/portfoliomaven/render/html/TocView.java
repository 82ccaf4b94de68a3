package io.github.portfoliomaven.render.html;

import java.util.List;

/**
 * An entry of a table of contents as templates see it.
 *
 * @param id of the heading
 * @param html of the heading, without links
 * @param children headings one level below
 */
record TocView(String id, String html, List<TocView> children) {}
