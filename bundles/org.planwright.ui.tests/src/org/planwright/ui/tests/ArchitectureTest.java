package org.planwright.ui.tests;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.INTERFACES;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;

/** The arrows of the house: what may know what. */
class ArchitectureTest {

	private static final String[] SCREEN = { "org.eclipse.swt..", "org.eclipse.jface..", "org.eclipse.e4..", "org.eclipse.nebula..", "org.eclipse.swtchart.." };
	private static final String[] OFFICE = { "org.apache.poi..", "org.apache.pdfbox..", "org.apache.fontbox..", "org.apache.xmlbeans.." };

	private static JavaClasses house;

	@BeforeAll
	static void readTheHouse() {
		// Only the names of what stands outside the house are wanted, not its code.
		ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
		List<Location> rooms = Stream.of(Platform.getBundle("org.planwright.app").getBundleContext().getBundles())
				.filter(bundle -> bundle.getSymbolicName().startsWith("org.planwright."))
				.filter(bundle -> !bundle.getSymbolicName().endsWith(".tests"))
				.map(ArchitectureTest::classesOf)
				.toList();
		house = new ClassFileImporter().importLocations(rooms);
	}

	/** A folder when the bundle was only compiled, a jar when it was packed. */
	private static Location classesOf(Bundle bundle) {
		File place = FileLocator.getBundleFileLocation(bundle).orElseThrow();
		File classes = new File(place, "target/classes");
		return place.isFile() ? Location.of(URI.create("jar:" + place.toURI() + "!/")) : Location.of((classes.isDirectory() ? classes : place).toPath());
	}

	@Test
	void theHouseWasRead() {
		for (String room : List.of("org.planwright.model.Plan", "org.planwright.core.project.ProjectSession", "org.planwright.office.PackagedFormat", "org.planwright.cli.Terminal",
				"org.planwright.ui.session.ProjectDesk", "org.planwright.app.LifeCycle")) {
			assertTrue(house.contain(room), room);
		}
	}

	@Test
	void groundFloorsKnowNothingOfEachOther() {
		noClasses().that().resideInAPackage("org.planwright.model..").should().dependOnClassesThat()
				.resideInAnyPackage("org.planwright.core..", "org.planwright.office..", "org.planwright.cli..", "org.planwright.ui..", "org.planwright.app..")
				.allowEmptyShould(true).check(house);
		noClasses().that().resideInAPackage("org.planwright.core.figure..").should().dependOnClassesThat()
				.resideInAnyPackage("org.planwright.model..", "org.eclipse.emf..")
				.allowEmptyShould(true).check(house);
	}

	@Test
	void coreKnowsNeitherScreenNorOfficeFormats() {
		noClasses().that().resideInAnyPackage("org.planwright.core..", "org.planwright.model..").should().dependOnClassesThat()
				.resideInAnyPackage(SCREEN).allowEmptyShould(true).check(house);
		noClasses().that().resideOutsideOfPackage("org.planwright.office..").should().dependOnClassesThat()
				.resideInAnyPackage(OFFICE).allowEmptyShould(true).check(house);
	}

	@Test
	void nothingImportsUpward() {
		noClasses().that().resideInAPackage("org.planwright.core..").should().dependOnClassesThat()
				.resideInAnyPackage("org.planwright.office..", "org.planwright.cli..", "org.planwright.ui..", "org.planwright.app..")
				.allowEmptyShould(true).check(house);
		noClasses().that().resideInAPackage("org.planwright.office..").should().dependOnClassesThat()
				.resideInAnyPackage("org.planwright.cli..", "org.planwright.ui..", "org.planwright.app..")
				.allowEmptyShould(true).check(house);
		noClasses().that().resideInAPackage("org.planwright.cli..").should().dependOnClassesThat()
				.resideInAnyPackage("org.planwright.ui..", "org.planwright.app..").allowEmptyShould(true).check(house);
		noClasses().that().resideInAPackage("org.planwright.ui..").should().dependOnClassesThat()
				.resideInAnyPackage("org.planwright.cli..", "org.planwright.app..").allowEmptyShould(true).check(house);
	}

	@Test
	void capabilitiesMeetOnlyThroughFigureOrAnInterface() {
		slices().matching("org.planwright.core.(*)..").should().notDependOnEachOther()
				.ignoreDependency(alwaysTrue(), resideInAPackage("org.planwright.core.figure.."))
				.ignoreDependency(alwaysTrue(), INTERFACES)
				.allowEmptyShould(true).check(house);
	}

	@Test
	void capabilitiesOfCoreDoNotNeedEachOtherInACircle() {
		slices().matching("org.planwright.core.(*)..").should().beFreeOfCycles().allowEmptyShould(true).check(house);
	}

	@Test
	void theTerminalNeedsNoScreen() {
		noClasses().that().resideInAnyPackage("org.planwright.cli..", "org.planwright.samples..").should().dependOnClassesThat()
				.resideInAnyPackage(SCREEN).allowEmptyShould(true).check(house);
	}

	/** What is read must never decide which classes are made. */
	@Test
	void nothingIsDeserialisedFromJavaObjects() {
		noClasses().that().resideInAPackage("org.planwright..").should().dependOnClassesThat()
				.haveNameMatching("java\\.io\\.(ObjectInputStream|ObjectInput)|java\\.beans\\.XMLDecoder|java\\.rmi\\..*|javax\\.naming\\..*|javax\\.script\\..*")
				.check(house);
	}

	@Test
	void theScreenNeitherReadsNorWritesFiles() {
		noClasses().that().resideInAPackage("org.planwright.ui..").should().dependOnClassesThat()
				.haveNameMatching("java\\.nio\\.file\\.Files|java\\.nio\\.channels\\.FileChannel"
						+ "|java\\.io\\.(RandomAccessFile|FileReader|FileWriter|FileInputStream|FileOutputStream)")
				.allowEmptyShould(true).check(house);
	}
}
