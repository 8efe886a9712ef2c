package pincite;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** The arrows between the rooms of the house. */
@AnalyzeClasses(packages = "pincite", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule noCircles = slices().matching("pincite.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule noCirclesBetweenTypes = slices().assignedFrom(new TopLevelTypes()).should().beFreeOfCycles();

    @ArchTest
    static final ArchRule dataFlowsOneWay = layeredArchitecture().consideringOnlyDependenciesInLayers()

            .layer("home").definedBy("pincite.home..")
            .layer("launch").definedBy("pincite.launch..")
            .layer("corpus").definedBy("pincite.corpus..")
            .layer("library").definedBy("pincite.library..")
            .layer("intake").definedBy("pincite.intake..")
            .layer("english").definedBy("pincite.english..")
            .layer("disk").definedBy("pincite.disk..")
            .layer("audit").definedBy("pincite.audit..")
            .layer("time").definedBy("pincite.time..")
            .layer("markup").definedBy("pincite.markup..")
            .layer("passage").definedBy("pincite.passage..")
            .layer("fetch").definedBy("pincite.fetch..")
            .layer("index").definedBy("pincite.index..")
            .layer("retrieval").definedBy("pincite.retrieval..")
            .layer("reading").definedBy("pincite.reading..")
            .layer("story").definedBy("pincite.story..")
            .layer("answer").definedBy("pincite.answer..")
            .layer("suggestion").definedBy("pincite.suggestion..")
            .layer("record").definedBy("pincite.record..")
            .layer("quote").definedBy("pincite.quote..")
            .layer("export").definedBy("pincite.export..")
            .layer("conversation").definedBy("pincite.conversation..")
            .layer("feedback").definedBy("pincite.feedback..")
            .layer("key").definedBy("pincite.key..")
            .layer("watch").definedBy("pincite.watch..")
            .layer("evaluation").definedBy("pincite.evaluation..")
            .layer("channel").definedBy("pincite.channel..")
            .layer("engine").definedBy("pincite.engine..")
            .layer("entry").definedBy("pincite")
            .whereLayer("home").mayNotAccessAnyLayer()
            .whereLayer("launch").mayNotAccessAnyLayer()
            .whereLayer("launch").mayNotBeAccessedByAnyLayer()
            .whereLayer("corpus").mayNotAccessAnyLayer()
            .whereLayer("library").mayOnlyAccessLayers("corpus", "disk")
            .whereLayer("intake").mayOnlyAccessLayers("corpus", "disk", "library", "fetch", "index")
            .whereLayer("english").mayNotAccessAnyLayer()
            .whereLayer("disk").mayNotAccessAnyLayer()
            .whereLayer("audit").mayOnlyAccessLayers("corpus", "disk")
            .whereLayer("time").mayNotAccessAnyLayer()
            .whereLayer("markup").mayNotAccessAnyLayer()
            .whereLayer("passage").mayOnlyAccessLayers("corpus", "english")
            .whereLayer("fetch").mayOnlyAccessLayers("corpus", "time")
            .whereLayer("index").mayOnlyAccessLayers("corpus", "english", "passage")
            .whereLayer("retrieval").mayOnlyAccessLayers("corpus", "english", "passage", "index")
            .whereLayer("reading").mayOnlyAccessLayers("corpus", "english", "passage")
            .whereLayer("story").mayOnlyAccessLayers("corpus", "english", "passage", "index", "retrieval")
            .whereLayer("answer")
            .mayOnlyAccessLayers("corpus", "english", "passage", "index", "retrieval", "story")
            .whereLayer("suggestion")
            .mayOnlyAccessLayers("corpus", "english", "passage", "index", "retrieval", "answer")
            .whereLayer("record")
            .mayOnlyAccessLayers("corpus", "english", "disk", "passage", "index", "retrieval", "story", "answer")
            .whereLayer("quote")
            .mayOnlyAccessLayers("corpus", "english", "passage", "retrieval", "answer", "record")
            .whereLayer("export").mayOnlyAccessLayers("corpus", "english", "markup", "answer", "record")
            .whereLayer("conversation")
            .mayOnlyAccessLayers("corpus", "english", "disk", "audit", "passage", "index", "retrieval", "answer",
                    "suggestion", "record")
            .whereLayer("feedback").mayOnlyAccessLayers("corpus", "english", "disk", "retrieval", "answer", "record")
            .whereLayer("key").mayOnlyAccessLayers("corpus", "disk")
            .whereLayer("watch")
            .mayOnlyAccessLayers("corpus", "disk", "fetch", "index", "retrieval", "record", "conversation")
            .whereLayer("evaluation")
            .mayOnlyAccessLayers("corpus", "english", "disk", "markup", "passage", "index", "retrieval", "answer",
                    "record",
                    "conversation")
            .whereLayer("engine").mayNotBeAccessedByAnyLayer()
            .whereLayer("channel").mayOnlyBeAccessedByLayers("entry")
            .whereLayer("entry").mayNotBeAccessedByAnyLayer();

    /** Whoever reads and may do what is known to all, and knows nobody. */
    @ArchTest
    static final ArchRule accessLooksAtNothing = classes().that().resideInAPackage("pincite.access..").should()
            .onlyDependOnClassesThat().resideInAnyPackage("pincite.access..", "java..");

    @ArchTest
    static final ArchRule enginesDoNotKnowEachOther = slices().matching("pincite.engine.(*)..").should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule channelsDoNotKnowEachOther = slices().matching("pincite.channel.(*)..").should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule onlyTheEngineKnowsLucene = noClasses().that()
            .resideOutsideOfPackages("pincite.engine.lucene..", "pincite.index.word..")
            .should().dependOnClassesThat().resideInAPackage("org.apache.lucene..");

    /** Of Lucene, what takes words apart. */
    @ArchTest
    static final ArchRule wordsAreTakenApartByLucene = noClasses().that().resideInAPackage("pincite.index.word..")
            .should().dependOnClassesThat()
            .resideInAnyPackage("org.apache.lucene.index..", "org.apache.lucene.search..",
                    "org.apache.lucene.store..");

    @ArchTest
    static final ArchRule onlyTheEngineKnowsWhoRunsModels = noClasses().that()
            .resideOutsideOfPackage("pincite.engine.model..")
            .should().dependOnClassesThat().resideInAnyPackage("dev.langchain4j.model.chat..", "dev.langchain4j.http..",
                    "dev.langchain4j.model.openai..", "dev.langchain4j.model.ollama..",
                    "dev.langchain4j.model.anthropic..", "dev.langchain4j.model.googleai..",
                    "dev.langchain4j.model.mistralai..");

    @ArchTest
    static final ArchRule noPlaceForEverything = classes().should().resideOutsideOfPackages("..util..", "..common..",
            "..service..", "..manager..", "..helper..", "..dto..");

    /** A type and those within it are one. */
    private static final class TopLevelTypes implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(type.getName().replaceFirst("\\$.*", ""));
        }

        @Override
        public String getDescription() {
            return "each type";
        }
    }
}
