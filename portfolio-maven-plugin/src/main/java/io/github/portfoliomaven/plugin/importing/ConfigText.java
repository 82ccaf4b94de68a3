package io.github.portfoliomaven.plugin.importing;

import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Writes maps, lists, texts, whole numbers and booleans as YAML. */
final class ConfigText {

    /** Quotes texts that YAML would read as something else; quotes nothing that needs no quotes. */
    private static final class Texts extends Representer {

        private final Resolver resolver = new Resolver();

        Texts(DumperOptions options) {
            super(options);
        }

        @Override
        protected Node representScalar(Tag tag, String value, ScalarStyle style) {
            boolean plain = style == ScalarStyle.PLAIN || style == null;
            boolean quoted = plain && tag.equals(Tag.STR) && readsAsOther(value);
            return super.representScalar(tag, value, quoted ? ScalarStyle.DOUBLE_QUOTED : style);
        }

        private boolean readsAsOther(String value) {
            return value.equalsIgnoreCase("y")
                    || value.equalsIgnoreCase("n")
                    || !resolver.resolve(NodeId.scalar, value, true).equals(Tag.STR);
        }
    }

    private ConfigText() {}

    static String of(Map<String, Object> values) {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(FlowStyle.BLOCK);
        options.setIndicatorIndent(2);
        options.setIndentWithIndicator(true);
        options.setSplitLines(false);
        return new Yaml(new Texts(options), options).dump(values);
    }
}
