/**
 * Social cards: the picture, 1200 by 630 pixels, that a chat or a social network shows for a page.
 * {@link io.github.portfoliomaven.render.card.SocialCards} decides which page has which card, without drawing; a card is
 * drawn when its bytes are requested and no earlier build has drawn it.
 */
@NullMarked
package io.github.portfoliomaven.render.card;

import org.jspecify.annotations.NullMarked;
