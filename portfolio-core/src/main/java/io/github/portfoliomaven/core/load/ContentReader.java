package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.diagnostic.SourceText;
import io.github.portfoliomaven.core.memo.Memo;
import io.github.portfoliomaven.core.memo.Outcome;
import io.github.portfoliomaven.core.memo.Step;
import io.github.portfoliomaven.core.model.Resource;
import io.github.portfoliomaven.core.model.SiteFile;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.core.model.SourceStatus;
import io.github.portfoliomaven.core.model.SourceStatus.Status;
import io.github.portfoliomaven.core.parallel.Parallel;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads content files, each once, and keeps the books on them: what became of each, and what is published as it is. */
final class ContentReader {

    private static final Step<Input, Outcome<Optional<FrontMatter>>> CONTENT = Step.inMemory("content");

    private record Input(String display, ByteBuffer bytes) {}

    private final HeaderReader headers;
    private final Map<String, FrontMatter> matters;
    private final Diagnostics diagnostics;
    private final List<SourceStatus> statuses = new ArrayList<>();
    private final List<Resource> resources = new ArrayList<>();

    private ContentReader(HeaderReader headers, Map<String, FrontMatter> matters, Diagnostics diagnostics) {
        this.headers = headers;
        this.matters = matters;
        this.diagnostics = diagnostics;
    }

    /**
     * A reader of these files. It takes them apart first, several at once: what takes time needs no knowledge of other
     * files.
     */
    static ContentReader of(
            List<SiteFile> files,
            HeaderReader headers,
            TitleReader titles,
            Memo memo,
            int threads,
            Diagnostics diagnostics) {
        List<Optional<FrontMatter>> parts = Parallel.map(files, threads, file -> {
            Optional<FrontMatter> matter = matter(file, memo, diagnostics);
            matter.ifPresent(titles::prepare);
            return matter;
        });
        Map<String, FrontMatter> matters = new HashMap<>();
        for (int i = 0; i < files.size(); i++) {
            String path = files.get(i).path();
            parts.get(i).ifPresent(matter -> matters.put(path, matter));
        }
        return new ContentReader(headers, matters, diagnostics);
    }

    /** Reads one of the files; {@code null} if it cannot be read, which is reported. */
    @Nullable
    LoadedPage read(Position position) {
        SiteFile file = position.file();
        FrontMatter matter = matters.get(file.path());
        if (matter == null) {
            exclude(file);
            return null;
        }
        LoadedPage page = headers.read(matter, position);
        statuses.add(new SourceStatus(
                file.path(),
                file.display(),
                page.publication().status(),
                page.publication().due(),
                page.header().address().path(),
                page.publication().instant()));
        return page;
    }

    /** Whether an opened file says that it is a page, and has no date, so that it is no post wherever it is. */
    boolean isUndatedPage(SiteFile file, String name) {
        FrontMatter matter = matters.get(file.path());
        return matter != null && PageDates.isUndatedPage(matter.keys(), name);
    }

    /** Whether a file among posts is for readers of the repository, which is reported: a README without front matter. */
    boolean isReadme(SiteFile file) {
        FrontMatter matter = matters.get(file.path());
        boolean readme = matter != null
                && matter.keys().entries().isEmpty()
                && Folder.stem(file).equalsIgnoreCase("README");
        if (readme) {
            diagnostics.warning(
                    Code.UNREAD_FILE,
                    Location.ofFile(file.display()),
                    "a README without front matter is no post, and is not published",
                    "write title: and date: in front matter to publish it as a post");
            exclude(file);
        }
        return readme;
    }

    /** What an opened file passes on to the pages below its folder. */
    Node.Mapping cascade(SiteFile file) {
        FrontMatter matter = matters.get(file.path());
        return matter == null ? Node.Mapping.EMPTY : Cascade.of(matter.keys(), diagnostics);
    }

    /** Publishes a file of content as it is, in the folder of a page, unless it is a source. */
    void publish(SiteFile file, SitePath folder, String name) {
        publish(file, folder.value() + name);
    }

    private void publish(SiteFile file, String path) {
        if (!isRefused(file)) {
            publishAt(file, path);
        }
    }

    /** Publishes a file as it is, whatever it is. */
    void publishStatic(SiteFile file, String name) {
        publishAt(file, SitePath.ROOT.value() + name);
    }

    /** Whether a file of content is a source that is not read, which is reported; it goes into the books. */
    boolean isRefused(SiteFile file) {
        boolean refused = RawSource.refuse(file, diagnostics);
        if (refused) {
            exclude(file);
        }
        return refused;
    }

    /** Reports the sources in a folder none of whose files is published. */
    void refuseAll(Folder folder) {
        folder.others().forEach(this::isRefused);
        folder.folders().forEach(this::refuseAll);
    }

    private void exclude(SiteFile file) {
        statuses.add(new SourceStatus(file.path(), file.display(), Status.EXCLUDED, Status.EXCLUDED, null, null));
    }

    private void publishAt(SiteFile file, String path) {
        if (SitePath.isValid(path)) {
            resources.add(new Resource(new SitePath(path), file));
        } else {
            diagnostics.error(
                    Code.PATH,
                    Location.ofFile(file.display()),
                    "this file's name cannot be published",
                    "rename it without backslashes and control characters");
        }
    }

    /** Publishes all files of a folder that holds no page, under its own name and those of its folders. */
    void publishAll(Folder folder, SitePath parent) {
        publishAll(folder, parent.value());
    }

    private void publishAll(Folder folder, String parent) {
        String own = parent + folder.name() + "/";
        int skipped = folder.path().length() + 1;
        folder.others().forEach(file -> publish(file, own + file.path().substring(skipped)));
        folder.folders().forEach(inner -> publishAll(inner, own));
    }

    /** What became of each content file, by file. */
    List<SourceStatus> statuses() {
        return statuses.stream()
                .sorted(Comparator.comparing(SourceStatus::file))
                .toList();
    }

    /** What is published as it is, by path. */
    List<Resource> resources() {
        return resources.stream().sorted(Comparator.comparing(Resource::path)).toList();
    }

    private static Optional<FrontMatter> matter(SiteFile file, Memo memo, Diagnostics diagnostics) {
        byte[] bytes = TextDecoder.bytes(file, Limits.TEXT, diagnostics);
        if (bytes == null) {
            return Optional.empty();
        }
        return memo.make(CONTENT, file.path(), new Input(file.display(), ByteBuffer.wrap(bytes)), diagnostics, own -> {
            SourceText source = TextDecoder.decode(file.display(), bytes, own);
            return Optional.ofNullable(source == null ? null : FrontMatter.read(source, own));
        });
    }
}
