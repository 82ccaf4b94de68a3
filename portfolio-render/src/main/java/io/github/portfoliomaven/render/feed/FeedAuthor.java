package io.github.portfoliomaven.render.feed;

import org.jspecify.annotations.Nullable;

/** Who wrote something. */
record FeedAuthor(String name, @Nullable String url) {}
