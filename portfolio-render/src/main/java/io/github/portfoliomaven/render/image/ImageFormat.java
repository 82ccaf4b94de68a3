package io.github.portfoliomaven.render.image;

/** The kinds of image whose size is known; only {@link #PNG} and {@link #JPEG} are drawn anew in other widths. */
public enum ImageFormat {
    PNG("png"),
    JPEG("jpg"),
    GIF("gif"),
    SVG("svg"),
    WEBP("webp"),
    AVIF("avif");

    private final String extension;

    ImageFormat(String extension) {
        this.extension = extension;
    }

    /** The end of a file's name, without the dot. */
    public String extension() {
        return extension;
    }
}
