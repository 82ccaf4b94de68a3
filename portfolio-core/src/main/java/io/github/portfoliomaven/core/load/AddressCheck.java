package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.model.LinkSchemes;
import io.github.portfoliomaven.core.text.UrlText;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reports addresses with a scheme that the site does not allow, where they stand. */
record AddressCheck(LinkSchemes schemes, Diagnostics diagnostics) {

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*");

    /** The check that the settings of Markdown ask for. */
    static AddressCheck of(Fields markdown, Diagnostics diagnostics) {
        List<Node.Scalar> written = markdown.get(ConfigKeys.MARKDOWN_SCHEMES);
        List<String> more = new ArrayList<>();
        for (Node.Scalar scalar : written == null ? List.<Node.Scalar>of() : written) {
            String scheme = scalar.text().strip();
            if (LinkSchemes.isRunning(scheme)) {
                diagnostics.error(
                        Code.BAD_VALUE,
                        scalar.place().location(),
                        Quote.of(scheme) + " cannot be allowed: such an address runs or shows what it holds",
                        "take it out");
            } else if (SCHEME.matcher(scheme).matches()) {
                more.add(scheme);
            } else {
                diagnostics.error(
                        Code.BAD_VALUE,
                        scalar.place().location(),
                        Quote.of(scheme) + " is not a scheme",
                        "write the part of the address before the colon, such as xmpp");
            }
        }
        return new AddressCheck(LinkSchemes.DEFAULT.and(more), diagnostics);
    }

    void check(@Nullable String address, Location place) {
        if (address == null || schemes.allow(address)) {
            return;
        }
        String read = LinkSchemes.read(address);
        String scheme = read.substring(0, UrlText.schemeEnd(read));
        boolean known = schemes.allow(scheme + "://host/");
        String hint = known
                ? "write it like " + scheme + "://example.org/"
                : LinkSchemes.isRunning(scheme)
                        ? "write a URL that starts with https://"
                        : "allowed are " + String.join(", ", new TreeSet<>(schemes.names()))
                                + "; markdown.schemes in portfolio.yml allows more";
        diagnostics.error(
                Code.BAD_VALUE,
                place,
                known ? Quote.of(address) + " names no host" : Quote.of(address) + " has a scheme that is not allowed",
                hint);
    }
}
