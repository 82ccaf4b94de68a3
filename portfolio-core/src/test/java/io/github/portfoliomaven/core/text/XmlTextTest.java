package io.github.portfoliomaven.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Random;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;

class XmlTextTest {

    @Test
    void indentsElementsAndEscapesWhatTheyHold() {
        String document = new XmlText()
                .style("/a.css?b&c")
                .open("rss", "xmlns:x", "https://e.example/?a=\"1\"&b")
                .text("x:title", "Tom & <Jerry> ]]> \"", "type", "html")
                .text("none", "")
                .open("item")
                .empty("link", "href", "/\0a\tb/")
                .close()
                .close()
                .document();

        assertThat(document).isEqualTo("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <?xml-stylesheet href="/a.css?b&amp;c" type="text/css"?>
                        <rss xmlns:x="https://e.example/?a=&quot;1&quot;&amp;b">
                          <x:title type="html">Tom &amp; &lt;Jerry&gt; ]]&gt; "</x:title>
                          <none></none>
                          <item>
                            <link href="/a\tb/"/>
                          </item>
                        </rss>
                        """);
    }

    @Test
    void dropsWhatXmlForbids() {
        assertThat(XmlText.clean("a\0b\u001bc\uFFFEd\uD800e\uDC00f\u0085\uD83D\uDE00\t\r\n"))
                .isEqualTo("abcdef\u0085\uD83D\uDE00\t\r\n");
        String plain = "näher \uD83D\uDE00 \uE000\uFFFD";
        assertThat(XmlText.clean(plain)).isSameAs(plain);
    }

    /** Whatever the text holds, a parser finds it again; only line ends become one kind of them (XML 1.0, section 2.11). */
    @Test
    void anyTextComesBackFromAParser() throws XMLStreamException {
        Random random = new Random(14);
        String special = "&<>\"'\r\n\t \0\u001b\u0085\uD83D\uDE00\uFFFEé]aZ";
        for (int round = 0; round < 2000; round++) {
            StringBuilder any = new StringBuilder();
            for (int i = random.nextInt(12); i > 0; i--) {
                any.append(special.charAt(random.nextInt(special.length())));
            }
            String document =
                    new XmlText().text("a", any.toString(), "b", any.toString()).document();

            XMLStreamReader reader =
                    XMLInputFactory.newDefaultFactory().createXMLStreamReader(new StringReader(document));
            while (reader.next() != XMLStreamConstants.START_ELEMENT) {}
            String expected =
                    XmlText.clean(any.toString()).replace("\r\n", "\n").replace('\r', '\n');
            assertThat(reader.getAttributeValue(0)).isEqualTo(expected.replaceAll("[\t\n]", " "));
            assertThat(reader.getElementText()).isEqualTo(expected);
        }
    }
}
