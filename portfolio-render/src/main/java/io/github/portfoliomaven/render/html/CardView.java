package io.github.portfoliomaven.render.html;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A post, project or page in a list, as templates see it.
 *
 * @param href the link to its page, or to where else it lives
 * @param lang a BCP 47 language tag where it is not the site's, otherwise {@code null}
 * @param dir {@code ltr} or {@code rtl} where it is not the site's, otherwise {@code null}
 * @param description the author's, otherwise the excerpt, otherwise the start of the first paragraph; plain text, may
 * be empty
 * @param readingMinutes a whole number; {@code null} for what is not a post
 * @param extra front matter keys that have no meaning of their own
 */
record CardView(
        TitleView title,
        String href,
        @Nullable String lang,
        @Nullable String dir,
        String description,
        @Nullable DateView date,
        @Nullable String readingMinutes,
        List<TagView> tags,
        @Nullable ImageView image,
        Map<String, Object> extra)
        implements View {

    /** A card of a page that has no text of its own. */
    static CardView of(LinkView link) {
        return new CardView(
                TitleView.plain(link.label()), link.href(), null, null, "", null, null, List.of(), null, Map.of());
    }

    @Override
    public @Nullable Object part(String part) {
        return switch (part) {
            case "title" -> title;
            case "href" -> href;
            case "lang" -> lang;
            case "dir" -> dir;
            case "description" -> description;
            case "date" -> date;
            case "readingMinutes" -> readingMinutes;
            case "tags" -> tags;
            case "image" -> image;
            case "extra" -> extra;
            default -> NO_PART;
        };
    }
}
