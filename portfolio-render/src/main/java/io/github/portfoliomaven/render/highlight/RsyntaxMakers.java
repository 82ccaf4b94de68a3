package io.github.portfoliomaven.render.highlight;

import org.fife.ui.rsyntaxtextarea.TokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.CPlusPlusTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.CTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.ClojureTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.DockerTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.GroovyTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.HTMLTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.HandlebarsTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.JavaTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.LatexTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.LispTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.LuaTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.MakefileTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.MarkdownTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.PHPTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.PerlTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.PropertiesFileTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.ProtoTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.PythonTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.SQLTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.UnixShellTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.VisualBasicTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.WindowsBatchTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.XMLTokenMaker;

/** The token makers in use; a switch, so that a language's tables are loaded when its first block is met. */
final class RsyntaxMakers {

    private RsyntaxMakers() {}

    static TokenMaker create(String language) {
        return switch (language) {
            case "bash" -> new UnixShellTokenMaker();
            case "bat" -> new WindowsBatchTokenMaker();
            case "c" -> new CTokenMaker();
            case "clojure" -> new ClojureTokenMaker();
            case "cpp" -> new CPlusPlusTokenMaker();
            case "dockerfile" -> new DockerTokenMaker();
            case "groovy" -> new GroovyTokenMaker();
            case "handlebars" -> new HandlebarsTokenMaker();
            case "html" -> new HTMLTokenMaker();
            case "java" -> new JavaTokenMaker();
            case "latex" -> new LatexTokenMaker();
            case "lisp" -> new LispTokenMaker();
            case "lua" -> new LuaTokenMaker();
            case "makefile" -> new MakefileTokenMaker();
            case "markdown" -> new MarkdownTokenMaker();
            case "perl" -> new PerlTokenMaker();
            case "php" -> new PHPTokenMaker();
            case "properties" -> new PropertiesFileTokenMaker();
            case "proto" -> new ProtoTokenMaker();
            case "python" -> new PythonTokenMaker();
            case "sql" -> new SQLTokenMaker();
            case "visualbasic" -> new VisualBasicTokenMaker();
            case "xml" -> new XMLTokenMaker();
            default -> throw new IllegalArgumentException(language);
        };
    }
}
