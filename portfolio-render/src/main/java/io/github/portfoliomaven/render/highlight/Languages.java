package io.github.portfoliomaven.render.highlight;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The table of languages: their names, their other names, and the lexer of each, made when it is first asked for. */
final class Languages {

    private static final String NAMES = """
            bash: sh shell zsh ksh fish
            bat: batch cmd dosbatch
            c: h
            clojure: clj cljs cljc edn
            console: shell-session shellsession sh-session terminal session bash-session
            cpp: c++ cc cxx hpp h++ arduino
            csharp: cs c# dotnet
            css
            dart: flutter
            diff: patch udiff
            dockerfile: docker containerfile
            elixir: ex exs heex
            erlang: erl hrl
            go: golang
            graphql: gql graphqls
            groovy: gradle gvy jenkinsfile
            handlebars: hbs mustache liquid jinja jinja2 django html+django tera twig njk nunjucks go-html-template gotmpl go-template gohtml
            haskell: hs
            hcl: tf terraform tfvars opentofu
            html: htm xhtml vue svelte astro jsp thymeleaf
            http: https rest
            ini: cfg conf editorconfig gitconfig desktop systemd
            java: jshell
            js: javascript mjs cjs node ecmascript
            json: json5 jsonc jsonl ndjson webmanifest
            jsx: react
            julia: jl
            kotlin: kt kts
            latex: tex
            less
            lisp: elisp emacs-lisp common-lisp scheme racket
            lua: luau
            makefile: make mk
            markdown: md mdx
            mermaid
            nginx: nginxconf
            objectivec: objc objective-c obj-c
            ocaml: ml mli
            perl: pl pm
            php: phtml
            powershell: ps1 pwsh ps
            properties: props dotenv env
            proto: protobuf proto3
            python: py python3 py3 pyi pycon starlark
            r: rscript rlang
            ruby: rb gemfile rake rakefile erb
            rust: rs
            scala: sbt sc
            scss: sass
            sql: mysql postgres postgresql psql plsql sqlite tsql
            swift
            text: plaintext plain txt none output log ascii
            text: csv tsv tree goat ascii-art asciiart promql logql jq awk gawk nix cmake matlab octave prolog
            text: regex regexp asciidoc adoc rst restructuredtext textile org bibtex crystal nim elm fsharp f#
            text: purescript rescript vlang ada fortran cobol pascal delphi tcl vhdl verilog systemverilog
            text: solidity wasm wat asm assembly nasm armasm x86asm llvm gnuplot dot graphviz plantuml puml d2
            text: smalltalk forth raku cypher sparql turtle cue dhall jsonnet rego kusto kql bicep just
            text: justfile meson ninja bazel caddy caddyfile apache apacheconf haproxy gherkin cucumber feature
            text: applescript autohotkey vim viml vimscript nu nushell hexdump bnf ebnf abnf
            toml
            ts: typescript mts cts deno
            tsx
            visualbasic: vb vbnet vba
            xml: svg xsd xsl xslt pom wsdl rss atom plist fxml
            yaml: yml
            zig
            """;

    private static final Map<String, String> BY_NAME = byName();
    private static final SortedSet<String> ALL = Collections.unmodifiableSortedSet(new TreeSet<>(BY_NAME.values()));
    private static final Map<String, Lexer> LEXERS = new ConcurrentHashMap<>();

    private Languages() {}

    private static Map<String, String> byName() {
        Map<String, String> names = new HashMap<>();
        NAMES.lines().forEach(line -> {
            String[] words = line.split(":? ", -1);
            for (String word : words) {
                names.put(word, words[0]);
            }
        });
        return Map.copyOf(names);
    }

    static SortedSet<String> all() {
        return ALL;
    }

    /** Every name and other name, with the language that it names. */
    static Map<String, String> names() {
        return BY_NAME;
    }

    static @Nullable Lexer lexer(String name) {
        String language = BY_NAME.get(name);
        return language == null ? null : lexerOf(language);
    }

    private static Lexer lexerOf(String language) {
        Lexer known = LEXERS.get(language);
        if (known == null) {
            known = create(language);
            LEXERS.put(language, known);
        }
        return known;
    }

    private static Lexer create(String language) {
        return switch (language) {
            case "console" -> new ConsoleLexer(lexerOf("bash"));
            case "csharp" -> JvmLanguages.csharp();
            case "css" -> new StyleLexer(false);
            case "dart" -> JvmLanguages.dart();
            case "diff" -> new DiffLexer();
            case "elixir" -> FunctionalLanguages.elixir();
            case "erlang" -> FunctionalLanguages.erlang();
            case "go" -> NativeLanguages.go();
            case "graphql" -> ConfigLanguages.graphql();
            case "haskell" -> FunctionalLanguages.haskell();
            case "hcl" -> ConfigLanguages.hcl();
            case "http" -> new HttpLexer(lexerOf("json"), lexerOf("xml"));
            case "html" -> new HtmlLexer(RsyntaxLanguages.of("html"), lexerOf("css"), lexerOf("js"));
            case "ini" -> ConfigLanguages.ini();
            case "js" -> EcmaLanguages.javascript();
            case "json" -> ConfigLanguages.json();
            case "jsx" -> new JsxLexer(EcmaLanguages.javascript());
            case "julia" -> ScriptLanguages.julia();
            case "kotlin" -> JvmLanguages.kotlin();
            case "mermaid", "text" -> Lexer.PLAIN;
            case "nginx" -> ConfigLanguages.nginx();
            case "objectivec" -> NativeLanguages.objectiveC();
            case "ocaml" -> FunctionalLanguages.ocaml();
            case "powershell" -> ScriptLanguages.powershell();
            case "r" -> ScriptLanguages.r();
            case "ruby" -> ScriptLanguages.ruby();
            case "rust" -> NativeLanguages.rust();
            case "scala" -> JvmLanguages.scala();
            case "scss", "less" -> new StyleLexer(true);
            case "swift" -> NativeLanguages.swift();
            case "toml" -> ConfigLanguages.toml();
            case "ts" -> EcmaLanguages.typescript();
            case "tsx" -> new JsxLexer(EcmaLanguages.typescript());
            case "yaml" -> new YamlLexer();
            case "zig" -> NativeLanguages.zig();
            default -> RsyntaxLanguages.of(language);
        };
    }
}
