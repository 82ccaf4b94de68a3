package io.github.portfoliomaven.plugin;

import io.github.portfoliomaven.core.diagnostic.Suggestion;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.PluginParameterExpressionEvaluator;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.logging.Log;
import org.codehaus.plexus.component.configurator.expression.ExpressionEvaluationException;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * Finds the mistakes that Maven lets pass in the parameters of a goal: unknown properties, and words that are neither
 * true nor false, which Maven reads as false.
 */
final class GoalParameters {

    private static final String PREFIX = "portfolio.";
    private static final Pattern PROPERTY = Pattern.compile("\\$\\{(portfolio\\.\\w+)}");

    private GoalParameters() {}

    static void check(MavenSession session, MojoExecution execution, Log log) throws MojoFailureException {
        MojoDescriptor goal = execution.getMojoDescriptor();
        if (goal != null && goal.getPluginDescriptor() != null) {
            checkNames(
                    new TreeSet<>(session.getUserProperties().stringPropertyNames()),
                    known(goal.getPluginDescriptor()),
                    log);
            checkBooleans(session, execution, goal);
        }
    }

    /**
     * Fails if a name is like a known one. Any other name may be another plugin's.
     *
     * @param given the names of all properties of the command line
     */
    static void checkNames(Set<String> given, Set<String> known, Log log) throws MojoFailureException {
        for (String name : given) {
            if (!name.startsWith(PREFIX) || known.contains(name)) {
                continue;
            }
            Optional<String> near = Suggestion.nearest(
                    name.substring(PREFIX.length()),
                    known.stream()
                            .map(other -> other.substring(PREFIX.length()))
                            .toList());
            String unknown = "-D" + name + " is not a property of this plugin";
            if (near.isPresent()) {
                throw new MojoFailureException(unknown + ": did you mean -D" + PREFIX + near.get() + "?");
            }
            log.warn(unknown + ", and nothing reads it; its properties: "
                    + known.stream().sorted().collect(Collectors.joining(", ")));
        }
    }

    /** The properties of all goals: several may be called at once, and share a command line. */
    private static Set<String> known(PluginDescriptor plugin) {
        Set<String> known = new TreeSet<>();
        for (MojoDescriptor goal : plugin.getMojos()) {
            for (PlexusConfiguration parameter : goal.getMojoConfiguration().getChildren()) {
                Matcher property = PROPERTY.matcher(String.valueOf(parameter.getValue(null)));
                if (property.matches()) {
                    known.add(property.group(1));
                }
            }
        }
        return known;
    }

    private static void checkBooleans(MavenSession session, MojoExecution execution, MojoDescriptor goal)
            throws MojoFailureException {
        Xpp3Dom configuration = execution.getConfiguration();
        if (configuration == null) {
            return;
        }
        PluginParameterExpressionEvaluator evaluator = new PluginParameterExpressionEvaluator(session, execution);
        for (Parameter parameter : goal.getParameters()) {
            Xpp3Dom written = configuration.getChild(parameter.getName());
            if (parameter.getType().equals("boolean") && parameter.isEditable() && written != null) {
                checkBoolean(parameter.getName(), value(written, evaluator));
            }
        }
    }

    private static Object value(Xpp3Dom written, PluginParameterExpressionEvaluator evaluator) {
        try {
            return String.valueOf(evaluator.evaluate(written.getValue()));
        } catch (ExpressionEvaluationException e) {
            return "null";
        }
    }

    private static void checkBoolean(String name, Object value) throws MojoFailureException {
        String text = value.toString().strip().toLowerCase(Locale.ROOT);
        if (!Set.of("true", "false", "null", "").contains(text)) {
            throw new MojoFailureException(
                    "'" + value + "' is neither true nor false: write -D" + PREFIX + name + "=true");
        }
    }
}
