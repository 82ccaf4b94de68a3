package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostic;
import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.diagnostic.Severity;

/** Why a file or folder of a site directory is left out, although its name says that it belongs to the site. */
enum Unread {
    OUTSIDE(
            Severity.WARNING,
            Code.UNREAD_FILE,
            "this symbolic link leads out of the site directory or is broken, and is not followed",
            "put the file itself here"),
    /** Who reads a pipe waits for a writer, for ever if need be. */
    NO_FILE(
            Severity.WARNING,
            Code.UNREAD_FILE,
            "this is a pipe, a socket or a device, not a file, and is not read",
            "remove it, or put a file here"),
    /** Some file systems keep the forms of a name apart; addresses do not. */
    TWIN(
            Severity.ERROR,
            Code.DUPLICATE_PATH,
            "two files have this name, in two Unicode forms",
            "remove one of the two"),
    UNLISTED(
            Severity.ERROR,
            Code.UNREADABLE,
            "the files in this folder cannot be listed",
            "check that the folder is still there and that its permissions let you read it"),
    DEEP(
            Severity.ERROR,
            Code.TOO_LARGE,
            "folders are nested more than " + SourceTree.MOST_FOLDERS + " levels deep here",
            "move the content of this folder up"),
    LARGE(
            Severity.ERROR,
            Code.TOO_LARGE,
            "this file is larger than " + Limits.words(Limits.FILE),
            "publish it elsewhere, and link to it"),
    LARGE_PICTURE(
            Severity.ERROR,
            Code.TOO_LARGE,
            "this file is larger than " + Limits.words(Limits.PICTURE),
            "save it with fewer pixels or characters"),
    LINKED(
            Severity.ERROR,
            Code.TOO_LARGE,
            "more than " + SourceTree.MOST_LINKS + " folders are reached over symbolic links",
            "replace links to folders with the folders");

    private final Severity severity;
    private final Code code;
    private final String message;
    private final String hint;

    Unread(Severity severity, Code code, String message, String hint) {
        this.severity = severity;
        this.code = code;
        this.message = message;
        this.hint = hint;
    }

    /** Why a file is left out that has more bytes than {@link Limits#of} allows. */
    static Unread large(String path) {
        return Limits.of(path) == Limits.PICTURE ? LARGE_PICTURE : LARGE;
    }

    /** @param display how messages name the file or folder */
    Diagnostic at(String display) {
        return new Diagnostic(severity, code, Location.ofFile(display), message, hint);
    }
}
