package pincite;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "pincite", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule noCircles = slices().matching("pincite.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule dataFlowsOneWay = layeredArchitecture().consideringOnlyDependenciesInLayers()
            .layer("corpus").definedBy("pincite.corpus..")
            .layer("passage").definedBy("pincite.passage..")
            .layer("index").definedBy("pincite.index..")
            .layer("retrieval").definedBy("pincite.retrieval..")
            .layer("reading").definedBy("pincite.reading..")
            .layer("answer").definedBy("pincite.answer..")
            .layer("conversation").definedBy("pincite.conversation..")
            .layer("evaluation").definedBy("pincite.evaluation..")
            .layer("engine").definedBy("pincite.engine..")
            .layer("channel").definedBy("pincite.channel..")
            .layer("entry").definedBy("pincite")
            .whereLayer("passage").mayOnlyAccessLayers("corpus")
            .whereLayer("corpus").mayNotAccessAnyLayer()
            .whereLayer("index").mayOnlyAccessLayers("corpus", "passage")
            .whereLayer("retrieval").mayOnlyAccessLayers("corpus", "passage", "index")
            .whereLayer("reading").mayOnlyAccessLayers("corpus", "passage")
            .whereLayer("answer").mayOnlyAccessLayers("corpus", "passage", "index", "retrieval")
            .whereLayer("conversation").mayOnlyAccessLayers("retrieval", "answer")
            .whereLayer("evaluation")
            .mayOnlyAccessLayers("corpus", "passage", "index", "retrieval", "answer", "conversation")
            .whereLayer("channel")
            .mayOnlyAccessLayers("corpus", "passage", "index", "retrieval", "answer", "conversation", "evaluation")
            .whereLayer("engine").mayNotBeAccessedByAnyLayer()
            .whereLayer("entry").mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule enginesDoNotKnowEachOther = slices().matching("pincite.engine.(*)..").should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule channelsDoNotKnowEachOther = slices().matching("pincite.channel.(*)..").should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule onlyTheEngineKnowsLucene = noClasses().that()
            .resideOutsideOfPackage("pincite.engine.lucene..")
            .should().dependOnClassesThat().resideInAPackage("org.apache.lucene..");

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
}
