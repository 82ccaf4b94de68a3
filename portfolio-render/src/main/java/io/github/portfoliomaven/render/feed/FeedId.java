package io.github.portfoliomaven.render.feed;

import io.github.portfoliomaven.core.model.Post;
import io.github.portfoliomaven.core.model.Routes;
import java.util.regex.Pattern;

/** By what readers of feeds know a post again: an absolute URI that stays the same as long as the post is the same. */
public final class FeedId {

    /** An absolute URI without what none may hold (RFC 3986, sections 2 and 3.1); Atom asks for one as an id. */
    private static final Pattern ABSOLUTE_URI =
            Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s\\p{Cntrl}\"<>\\\\^`{|}]+");

    private FeedId() {}

    /** The author's {@code id} where it can be one, so that a post may move and yet stay the same; else the address. */
    public static String of(Post post, Routes routes) {
        String id = post.header().address().id();
        return id != null && ABSOLUTE_URI.matcher(id).matches() ? id : routes.urlInSite(post);
    }
}
