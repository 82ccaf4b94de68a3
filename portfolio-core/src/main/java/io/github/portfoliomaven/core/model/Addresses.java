package io.github.portfoliomaven.core.model;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Replaces each address in front matter and configuration, because a file may be published under a name that its author
 * does not know.
 */
public final class Addresses {

    private final UnaryOperator<String> change;

    private Addresses(UnaryOperator<String> change) {
        this.change = change;
    }

    /** The same site with images of pages, the author's picture and the links of the configuration changed. */
    public static Site changed(Site site, UnaryOperator<String> change) {
        Addresses addresses = new Addresses(change);
        return site.withHeaders(addresses::header).with(addresses.config(site.config()));
    }

    private SiteConfig config(SiteConfig config) {
        SiteConfig.Author author = config.author();
        SiteConfig.Frame frame = config.frame();
        List<Link> navigation = frame.navigation();
        Link action = frame.callToAction();
        SiteConfig.Footer footer = frame.footer();
        String avatar = author.avatar();
        return config.with(
                new SiteConfig.Author(
                        author.name(),
                        author.role(),
                        author.headline(),
                        author.email(),
                        avatar == null ? null : change.apply(avatar),
                        links(author.links()),
                        author.location(),
                        author.availability()),
                new SiteConfig.Frame(
                        navigation == null ? null : links(navigation),
                        action == null ? null : link(action),
                        new SiteConfig.Footer(footer.tagline(), footer.copyright(), links(footer.links()))));
    }

    private List<Link> links(List<Link> links) {
        return links.stream().map(this::link).toList();
    }

    private Link link(Link link) {
        return new Link(link.label(), change.apply(link.url()));
    }

    private Header header(Header header) {
        Header.Image image = header.image();
        return image == null ? header : header.withImage(new Header.Image(change.apply(image.address()), image.alt()));
    }
}
