package io.github.portfoliomaven.render.code;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.SourceText;
import io.github.portfoliomaven.core.diagnostic.Suggestion;
import io.github.portfoliomaven.core.model.CodeSources;
import java.util.List;
import java.util.Objects;

/** The code of a fence that names a file of the repository. */
final class ShownFile {

    private final CodeSources sources;
    private final FenceOptions fence;
    private final CodeBlock block;
    private final Diagnostics diagnostics;

    ShownFile(CodeSources sources, FenceOptions fence, CodeBlock block, Diagnostics diagnostics) {
        this.sources = sources;
        this.fence = fence;
        this.block = block;
        this.diagnostics = diagnostics;
    }

    /** The block's own lines, or those of the file that the fence names; empty after a report. */
    String code() {
        Attribute file = fence.file();
        Attribute region = fence.region();
        if (file == null) {
            if (region != null) {
                warn(
                        region,
                        "'" + region.value() + "' is a region of a file, but there is no file attribute",
                        "add file=…");
            }
            return block.code();
        }
        CodeSources.Found found = sources.find(value(file));
        SourceText text = found.text();
        if (text == null) {
            diagnostics.error(
                    Code.CODE_FILE,
                    FenceReader.place(block, file.valueStart(), value(file).length()),
                    Objects.requireNonNull(found.problem()),
                    found.hint());
            return "";
        }
        Regions regions = new Regions(text.text());
        if (region == null) {
            return Excerpt.of(regions.lines());
        }
        if (!regions.names().contains(value(region))) {
            reportMissing(region, value(file), regions);
        }
        return Excerpt.of(regions.lines(value(region)));
    }

    private static String value(Attribute attribute) {
        return attribute.value() == null ? "" : attribute.value();
    }

    private void reportMissing(Attribute region, String file, Regions regions) {
        String name = value(region);
        List<String> names = regions.names();
        boolean unclosed = regions.isUnclosed(name);
        String end = "end it with a comment: end::" + name + "[], or #endregion";
        String known = names.isEmpty()
                ? "mark it with comments: tag::" + name + "[] before and end::" + name + "[] after it"
                : "it has " + String.join(", ", names);
        diagnostics.error(
                Code.CODE_REGION,
                FenceReader.place(block, region.valueStart(), name.length()),
                unclosed
                        ? "the region '" + name + "' of '" + file + "' never ends"
                        : "'" + file + "' has no region '" + name + "'",
                unclosed ? end : Suggestion.didYouMean(name, names).orElse(known));
    }

    private void warn(Attribute at, String message, String hint) {
        diagnostics.warning(
                Code.CODE_ATTRIBUTE,
                FenceReader.place(block, at.valueStart(), value(at).length()),
                message,
                hint);
    }
}
