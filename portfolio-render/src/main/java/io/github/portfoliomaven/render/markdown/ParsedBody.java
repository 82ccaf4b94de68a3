package io.github.portfoliomaven.render.markdown;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Map;

/**
 * The blocks of a body, their inline content not parsed yet.
 *
 * @param markdown the text that offsets of nodes count in
 * @param document its paragraphs hold no link reference definitions any more
 * @param references what labels stand for
 * @param attributes of blocks, in the order of the document
 */
record ParsedBody(String markdown, Document document, References references, Map<Node, Attributes> attributes) {}
