import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.opensearch.Version;
import org.opensearch.analysis.common.CommonAnalysisModulePlugin;
import org.opensearch.cluster.service.ClusterService;
import org.opensearch.common.settings.Settings;
import org.opensearch.core.common.transport.BoundTransportAddress;
import org.opensearch.env.Environment;
import org.opensearch.http.HttpServerTransport;
import org.opensearch.index.mapper.MapperExtrasModulePlugin;
import org.opensearch.index.reindex.ReindexModulePlugin;
import org.opensearch.knn.plugin.KNNPlugin;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.painless.PainlessModulePlugin;
import org.opensearch.plugins.Plugin;
import org.opensearch.plugins.PluginInfo;
import org.opensearch.transport.Netty4ModulePlugin;
import org.opensearch.transport.TransportService;

/**
 * A real OpenSearch node, its plugins on the class path; it ends when whoever started it ends.
 * Compiled and run by Java 21 or newer, as the tests need it, so that nothing of the build needs to be as new.
 */
public final class StartNode extends Node {

    private static final List<PluginInfo> PLUGINS = List.of(plugin("transport-netty4", Netty4ModulePlugin.class),
            plugin("lang-painless", PainlessModulePlugin.class),
            plugin("analysis-common", CommonAnalysisModulePlugin.class, "lang-painless"),
            plugin("mapper-extras", MapperExtrasModulePlugin.class), plugin("reindex", ReindexModulePlugin.class),
            plugin("opensearch-knn", KNNPlugin.class, "lang-painless"));

    private StartNode(Environment environment) {
        super(environment, PLUGINS, false);
    }

    /** Takes the node's folder and settings as name=value; its ports are then in the folder's file "ports". */
    public static void main(String... arguments) throws Exception {
        Path home = Path.of(arguments[0]).toAbsolutePath();
        Settings settings = settings(home, arguments);
        Environment environment = InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), null, () -> "node");
        try (StartNode node = new StartNode(environment)) {
            node.start();
            node.tellPorts(home);
            waitForParent();
        }
        // Some of its threads are no daemons.
        System.exit(0);
    }

    private static Settings settings(Path home, String... arguments) {
        Settings.Builder settings = Settings.builder().put("path.home", home).put("path.data", home.resolve("data"));
        Arrays.stream(arguments).skip(1).map(argument -> argument.split("=", 2))
                .forEach(pair -> settings.put(pair[0], pair[1]));
        return settings.build();
    }

    private static PluginInfo plugin(String name, Class<? extends Plugin> type, String... extended) {
        return new PluginInfo(name, name, Version.CURRENT.toString(), Version.CURRENT, "21", type.getName(), null,
                List.of(extended), false);
    }

    /** Moved into place, so that nobody reads half of it. */
    private void tellPorts(Path home) throws IOException {
        int http = port(injector().getInstance(HttpServerTransport.class).boundAddress());
        int transport = port(injector().getInstance(TransportService.class).boundAddress());
        Path written = Files.writeString(home.resolve("ports.new"), http + " " + transport);
        Files.move(written, home.resolve("ports"), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Where it listens itself; where it says that others find it may be a wire. */
    private static int port(BoundTransportAddress address) {
        return address.boundAddresses()[0].getPort();
    }

    /** Nobody writes to it: that the pipe is closed says that the parent has ended, in whatever way. */
    private static void waitForParent() throws IOException {
        System.in.readAllBytes();
    }

    /** It would be told to a log that is not set up. */
    @Override
    protected void configureNodeAndClusterIdStateListener(ClusterService clusterService) {
        // Nothing is told.
    }
}
