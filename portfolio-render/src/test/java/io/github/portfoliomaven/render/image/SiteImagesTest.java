package io.github.portfoliomaven.render.image;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.diagnostic.DiagnosticPrinter;
import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.SourceTree;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.render.SiteBuild;
import io.github.portfoliomaven.render.SiteResult;
import io.github.portfoliomaven.render.output.RenderedFile;
import io.github.portfoliomaven.render.output.RenderedSite;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Images in a whole site, from the Markdown to the files. */
class SiteImagesTest {

    private final Map<String, byte[]> files = new TreeMap<>();

    @BeforeEach
    void site() {
        text("portfolio.yml", """
                title: Sample Engineer
                url: https://example.dev/repo/
                author: {name: Sam Ple}
                """);
    }

    private void text(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private void post(String... lines) {
        text(
                "content/writing/trip/index.md",
                "---\ntitle: A trip\ndate: 2026-01-02\n" + String.join("\n", lines) + "\n");
    }

    private SiteResult build() {
        LoadOptions options = LoadOptions.at(Instant.parse("2026-11-01T00:00:00Z"));
        return SiteBuild.of(SourceTree.inMemory(files, "src/site"), options).render();
    }

    private static List<String> problems(SiteResult site) {
        return site.diagnostics().stream().map(DiagnosticPrinter::print).toList();
    }

    private static RenderedSite rendered(SiteResult site) {
        assertThat(problems(site)).isEmpty();
        return Objects.requireNonNull(site.files());
    }

    private static String file(RenderedSite site, String path) {
        return Pictures.text(site.at(new SitePath(path)).orElseThrow().bytes());
    }

    /** The lines with a piece of text, with the hashes in names of files replaced. */
    private static String lines(String html, String part) {
        return String.join(
                        "\n", html.lines().filter(line -> line.contains(part)).toList())
                .replaceAll("\\.[0-9a-f]{8,16}\\.", ".HASH.");
    }

    private static List<String> images(RenderedSite site) {
        return site.files().stream()
                .map(RenderedFile::path)
                .map(SitePath::value)
                .filter(path -> path.startsWith("/assets/images/"))
                .map(path -> path.replaceAll("\\.[0-9a-f]{10}\\.", ".HASH."))
                .toList();
    }

    @Test
    void aPhotoOfABundleIsShownInFourWidths() {
        files.put("content/writing/trip/Dawn.jpg", Pictures.fromPhone(Pictures.jpeg(3200, 2400), 6));
        post("---", "![The sea](Dawn.jpg)");

        RenderedSite site = rendered(build());

        assertThat(lines(file(site, "/writing/trip/"), "<img")).isEqualTo("""
                <p><img src="/repo/assets/images/dawn-1600.HASH.jpg" alt="The sea" \
                srcset="/repo/assets/images/dawn-480.HASH.jpg 480w, /repo/assets/images/dawn-800.HASH.jpg 800w, \
                /repo/assets/images/dawn-1200.HASH.jpg 1200w, /repo/assets/images/dawn-1600.HASH.jpg 1600w" \
                sizes="(min-width: 46rem) 41rem, 90vw" width="1600" height="2133" loading="lazy" decoding="async"></p>""");
        assertThat(images(site))
                .containsExactly(
                        "/assets/images/dawn-1200.HASH.jpg",
                        "/assets/images/dawn-1600.HASH.jpg",
                        "/assets/images/dawn-480.HASH.jpg",
                        "/assets/images/dawn-800.HASH.jpg");
        assertThat(file(site, "/writing/trip/Dawn.jpg")).doesNotContain("GPS", "Anna", "Phone");
        assertThat(lines(file(site, "/atom.xml"), "srcset"))
                .contains("https://example.dev/repo/assets/images/dawn-480.HASH.jpg 480w");
    }

    @Test
    void aSmallerImageIsItsOwnLargestCandidate() {
        files.put("content/writing/trip/plan.png", Pictures.png(1000, 600));
        post("---", "![Plan](plan.png)");
        assertThat(lines(file(rendered(build()), "/writing/trip/"), "<img")).isEqualTo("""
                <p><img src="/repo/writing/trip/plan.png" alt="Plan" srcset="/repo/assets/images/plan-480.HASH.png 480w, \
                /repo/assets/images/plan-800.HASH.png 800w, /repo/writing/trip/plan.png 1000w" \
                sizes="(min-width: 46rem) 41rem, 90vw" width="1000" height="600" loading="lazy" decoding="async"></p>""");
    }

    @Test
    void otherImagesHaveTheirSizeOnly() throws Exception {
        text("content/writing/trip/map.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 640 480'/>");
        files.put("content/writing/trip/dot.png", Pictures.png(1, 1));
        files.put("content/writing/trip/print.jpg", Pictures.cmyk(1600, 900));
        files.put("static/far.png", Pictures.png(1000, 600));
        post("---", "![](map.svg) ![](dot.png) ![](print.jpg) ![](/far.png) ![](https://example.org/x.png)");
        RenderedSite site = rendered(build());
        assertThat(lines(file(site, "/writing/trip/"), "<img")).isEqualTo("""
                <p><img src="/repo/writing/trip/map.svg" alt="" width="640" height="480" loading="lazy" decoding="async"> \
                <img src="/repo/writing/trip/dot.png" alt="" width="1" height="1" loading="lazy" decoding="async"> \
                <img src="/repo/writing/trip/print.jpg" alt="" width="1600" height="900" loading="lazy" decoding="async"> \
                <img src="/repo/far.png" alt="" width="1000" height="600" loading="lazy" decoding="async"> \
                <img src="https://example.org/x.png" alt="" loading="lazy" decoding="async"></p>""");
        assertThat(images(site)).isEmpty();
    }

    @Test
    void anAssetIsShownByItsPublishedName() {
        files.put("assets/photos/office.jpg", Pictures.fromPhone(Pictures.jpeg(700, 600), 1));
        post("---", "![Office](/assets/photos/office.jpg)");
        RenderedSite site = rendered(build());
        assertThat(lines(file(site, "/writing/trip/"), "<img")).isEqualTo("""
                <p><img src="/repo/assets/photos/office.HASH.jpg" alt="Office" \
                srcset="/repo/assets/images/office-480.HASH.jpg 480w, /repo/assets/photos/office.HASH.jpg 700w" \
                sizes="(min-width: 46rem) 41rem, 90vw" width="700" height="600" loading="lazy" decoding="async"></p>""");
        String published = site.files().stream()
                .map(file -> file.path().value())
                .filter(path -> path.startsWith("/assets/photos/"))
                .findFirst()
                .orElseThrow();
        assertThat(file(site, published)).doesNotContain("GPS", "Anna");
    }

    @Test
    void anImageOfFrontMatterHasSizesToo() {
        files.put("content/writing/trip/cover.jpg", Pictures.jpeg(1500, 600));
        post("image: cover.jpg", "imageAlt: The sea", "---", "Text.");
        String html = file(rendered(build()), "/writing/trip/");
        assertThat(lines(html, "class=\"cover\"")).isEqualTo("""
                <img class="cover" src="/repo/writing/trip/cover.jpg" alt="The sea" \
                srcset="/repo/assets/images/cover-480.HASH.jpg 480w, /repo/assets/images/cover-800.HASH.jpg 800w, \
                /repo/assets/images/cover-1200.HASH.jpg 1200w, /repo/writing/trip/cover.jpg 1500w" \
                sizes="(min-width: 78rem) 70rem, 92vw" width="1500" height="600">""");
        assertThat(lines(html, "og:image")).isEqualTo("""
                <meta property="og:image" content="https://example.dev/repo/writing/trip/cover.jpg">
                <meta property="og:image:width" content="1500">
                <meta property="og:image:height" content="600">
                <meta property="og:image:alt" content="The sea">""");
    }

    @Test
    void onePictureBesideTwoPagesIsDrawnOnce() {
        byte[] photo = Pictures.jpeg(700, 600);
        files.put("content/writing/trip/a.jpg", photo);
        files.put("content/writing/back/a.jpg", photo);
        post("---", "![](a.jpg)");
        text("content/writing/back/index.md", "---\ntitle: Back\ndate: 2026-01-03\n---\n![](a.jpg)\n");
        assertThat(images(rendered(build()))).containsExactly("/assets/images/a-480.HASH.jpg");
    }

    @Test
    void anImageThatNoPageShowsGetsNoCopies() {
        files.put("content/writing/trip/unused.jpg", Pictures.jpeg(1500, 600));
        post("---", "Text.");
        assertThat(images(rendered(build()))).isEmpty();
    }

    @Test
    void brokenImagesAreErrorsAtTheirFiles() {
        byte[] whole = Pictures.jpeg(900, 700);
        files.put("content/writing/trip/cut.jpg", Arrays.copyOf(whole, 9_000));
        files.put("content/writing/trip/empty.png", new byte[0]);
        files.put("content/writing/trip/page.png", Pictures.ascii("<html>404"));
        post("---", "![](cut.jpg) ![](empty.png) ![](page.png)");
        assertThat(String.join("\n", problems(build()))).isEqualTo("""
                src/site/content/writing/trip/cut.jpg: error: this image is broken: \
                the file is truncated [broken-image]
                    hint: export it again, or remove it from the pages that show it
                src/site/content/writing/trip/empty.png: error: this image is broken: the file is empty [broken-image]
                    hint: export it again, or remove it from the pages that show it
                src/site/content/writing/trip/page.png: error: this image is broken: it has no image data [broken-image]
                    hint: export it again, or remove it from the pages that show it""");
    }

    @Test
    void aPointerOfGitLfsIsNamed() {
        byte[] pointer = Pictures.ascii("version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n");
        files.put("content/writing/trip/far.webp", pointer);
        files.put("static/far.png", pointer);
        post("---", "![](far.webp) ![](/far.png)");
        assertThat(String.join("\n", problems(build()))).isEqualTo("""
                src/site/content/writing/trip/far.webp: error: this image is broken: \
                it is a pointer of Git LFS, not the image itself [broken-image]
                    hint: run git lfs pull
                src/site/static/far.png: error: this image is broken: \
                it is a pointer of Git LFS, not the image itself [broken-image]
                    hint: run git lfs pull""");
    }

    /** Each scan of a progressive JPEG may say of all pixels in a few bytes that nothing changes. */
    @Test
    void aJpegOfManyScansIsNotDecoded() {
        byte[] jpeg = Pictures.jpeg(900, 700);
        byte[] start = Arrays.copyOf(jpeg, jpeg.length - 2);
        byte[] scan = Pictures.segment(0xda, new byte[] {1, 1, 0, 1, 63, 0});
        byte[][] scans = new byte[101][];
        Arrays.fill(scans, scan);
        byte[] end = {(byte) 0xff, (byte) 0xd9};
        files.put("content/writing/trip/bomb.jpg", Pictures.join(start, Pictures.join(scans), end));
        post("---", "![](bomb.jpg)");
        assertThat(String.join("\n", problems(build()))).isEqualTo("""
                src/site/content/writing/trip/bomb.jpg: error: this image is broken: \
                it has 102 scans, which take minutes to decode [broken-image]
                    hint: export it again, or remove it from the pages that show it""");
    }

    @Test
    void damageThatOnlyDrawingFindsIsAnErrorToo() throws Exception {
        byte[] png = Pictures.greyPng(900, 700);
        byte[] head = Arrays.copyOf(png, 33);
        files.put(
                "content/writing/trip/odd.png",
                Pictures.join(head, Pictures.chunk("IDAT", new byte[40_000]), Pictures.chunk("IEND", new byte[0])));
        post("---", "![](odd.png)");
        assertThat(String.join("\n", problems(build()))).isEqualTo("""
                src/site/content/writing/trip/odd.png: error: this image is broken: its data is damaged [broken-image]
                    hint: export it again, or remove it from the pages that show it""");
    }

    @Test
    void anImageOverTheLimitIsPublishedAsItIs() {
        byte[] header = {0, 0, (byte) 0x80, 0, 0, 0, (byte) 0x80, 0, 8, 0, 0, 0, 0};
        files.put(
                "content/writing/trip/bomb.png",
                Pictures.join(
                        PngChunks.SIGNATURE,
                        Pictures.chunk("IHDR", header),
                        Pictures.chunk("IDAT", new byte[40_000]),
                        Pictures.chunk("IEND", new byte[0])));
        post("---", "![](bomb.png)");
        SiteResult site = build();
        assertThat(String.join("\n", problems(site))).isEqualTo("""
                src/site/content/writing/trip/bomb.png: warning: this image of 32768 × 32768 pixels is too large for \
                smaller copies, so it is published unchanged [image-too-large]
                    hint: save it with at most 256 million pixels""");
        assertThat(images(Objects.requireNonNull(site.files()))).isEmpty();
    }

    /** Front matter and configuration name an asset as its author knows it; it is published under another name. */
    @Test
    void anAssetServesAsImageOfAPageAndOfTheAuthor() {
        text("portfolio.yml", """
                title: Sample Engineer
                url: https://example.dev/repo/
                author: {name: Sam Ple, avatar: /assets/me/sam.jpg, links: [{label: PDF, url: /assets/cv.pdf}]}
                navigation: [{label: Writing, url: /writing/}]
                """);
        files.put("assets/me/sam.jpg", Pictures.jpeg(1000, 1000));
        files.put("assets/trip.png", Pictures.png(1300, 700));
        text("assets/cv.pdf", "%PDF");
        post("image: /assets/trip.png", "imageAlt: Hills", "---", "Text.");
        RenderedSite site = rendered(build());

        String home = file(site, "/");
        String page = file(site, "/writing/trip/");
        assertThat(lines(home, "class=\"avatar\"")).isEqualTo("""
                <img class="avatar" src="/repo/assets/me/sam.HASH.jpg" alt="Sam Ple" srcset="/repo/assets/images/sam-480.HASH.jpg 480w, \
                /repo/assets/images/sam-800.HASH.jpg 800w, /repo/assets/me/sam.HASH.jpg 1000w" \
                sizes="5rem" width="1000" height="1000">""");
        assertThat(lines(page, "class=\"cover\""))
                .contains(
                        "src=\"/repo/assets/trip.HASH.png\" alt=\"Hills\" srcset=\"/repo/assets/images/trip-480.HASH.png 480w")
                .contains("width=\"1300\" height=\"700\"");
        assertThat(lines(page, "og:image\""))
                .isEqualTo("<meta property=\"og:image\" content=\"https://example.dev/repo/assets/trip.HASH.png\">");
        assertThat(lines(page, "ld+json")).contains("\"image\":\"https://example.dev/repo/assets/trip.HASH.png\"");
        assertThat(lines(home, "ld+json")).contains("\"image\":\"https://example.dev/repo/assets/me/sam.HASH.jpg\"");
        assertThat(lines(home, "PDF<")).contains("href=\"/repo/assets/cv.HASH.pdf\"");
        assertThat(lines(file(site, "/rss.xml"), "<media:content"))
                .contains("url=\"https://example.dev/repo/assets/trip.HASH.png\"");
        assertThat(lines(file(site, "/feed.json"), "\"image\""))
                .contains("\"https://example.dev/repo/assets/trip.HASH.png\"");
        assertThat(site.files())
                .extracting(file -> file.path().value().replaceAll("\\.[0-9a-f]{10}\\.", "."))
                .contains("/assets/images/trip-480.png", "/assets/images/sam-480.jpg");
    }

    @Test
    void aFileOfStaticAtThePathOfAnAssetComesFirst() {
        files.put("assets/trip.png", Pictures.png(40, 30));
        files.put("static/assets/trip.png", Pictures.png(20, 10));
        post("image: /assets/trip.png", "---", "Text.");
        assertThat(lines(file(rendered(build()), "/writing/trip/"), "og:image\""))
                .contains("https://example.dev/repo/assets/trip.png");
    }

    @Test
    void anAssetThatIsNotThereFailsInFrontMatter() {
        files.put("assets/trips.png", Pictures.png(40, 30));
        post("image: /assets/trip.png", "---", "Text.");
        assertThat(String.join("\n", problems(build()))).isEqualTo("""
                src/site/content/writing/trip/index.md:4:8: error: nothing is published at '/assets/trip.png' [broken-link]
                    image: /assets/trip.png
                           ^^^^^^^^^^^^^^^^
                    hint: link to a page or file of the site, or to a full URL with https://""");
    }
}
