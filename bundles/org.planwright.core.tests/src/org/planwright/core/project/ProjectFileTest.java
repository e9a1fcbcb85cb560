package org.planwright.core.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.core.project.ProjectFileException.Code;
import org.planwright.model.Indicator;
import org.planwright.model.PlanPackage;
import org.w3c.dom.Document;

class ProjectFileTest {

	@TempDir
	private Path folder;

	private final SampleProject sample = new SampleProject();
	private final ProjectSession session = sample.session;

	@Test
	void theSampleUsesEveryFeatureOfTheModel() {
		Set<EStructuralFeature> used = new HashSet<>();
		EcoreUtil.getAllContents(List.of(session.project()), false).forEachRemaining(object -> {
			EObject one = (EObject) object;
			one.eClass().getEAllStructuralFeatures().stream().filter(one::eIsSet).forEach(used::add);
		});
		List<String> unused = new ArrayList<>();
		for (EClassifier classifier : PlanPackage.eINSTANCE.getEClassifiers()) {
			if (classifier instanceof EClass type) {
				type.getEStructuralFeatures().stream().filter(feature -> !used.contains(feature))
						.forEach(feature -> unused.add(type.getName() + "." + feature.getName()));
			}
		}
		assertEquals(List.of(), unused);
	}

	@Test
	void everythingComesBackAsItWas() throws IOException {
		session.edit("其余", null, () -> sample.stations.getTarget().setValue(new BigDecimal("20.00")));
		Path file = folder.resolve("甲 乙.plan");
		session.saveAs(file);
		ProjectSession opened = ProjectSession.open(file);
		assertTrue(EcoreUtil.equals(session.project(), opened.project()));
		assertEquals(List.of(), opened.problems());
		assertEquals(Optional.of(file), opened.file());
		assertFalse(opened.isDirty());
		assertFalse(opened.canUndo());
		Indicator stations = (Indicator) opened.find(sample.stations.getId()).orElseThrow();
		assertEquals(new BigDecimal("20.00"), stations.getTarget().getValue(), "with its decimals");
		assertSame(opened.project().getPlans().getFirst(), opened.project().getPlans().get(1).getUpper());
	}

	@Test
	void anOpenedProjectIsEditedUndoneAndSavedAgain() throws IOException {
		Path file = folder.resolve("a.plan");
		session.saveAs(file);
		byte[] before = Files.readAllBytes(file);
		ProjectSession opened = ProjectSession.open(file);
		opened.edit("删除", null, () -> opened.project().getPlans().removeFirst());
		opened.save();
		ProjectSession smaller = ProjectSession.open(file);
		assertEquals(List.of(sample.province.getTitle()), smaller.project().getPlans().stream().map(plan -> plan.getTitle()).toList());
		assertEquals(List.of(), smaller.problems());
		opened.undo();
		opened.save();
		assertArrayEquals(before, Files.readAllBytes(file));
	}

	@Test
	void equalContentGivesEqualBytesWhereverItIsWritten() throws IOException {
		session.saveAs(folder.resolve("a.plan"));
		TimeZone here = TimeZone.getDefault();
		try {
			TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
			ProjectSession.open(folder.resolve("a.plan")).saveAs(folder.resolve("b.plan"));
		} finally {
			TimeZone.setDefault(here);
		}
		assertEquals(-1, Files.mismatch(folder.resolve("a.plan"), folder.resolve("b.plan")));
	}

	@Test
	void longTextsFullOfSignsComeBackAsTheyWere() throws IOException {
		String signs = "<a & b> \"甲'乙\" ]]> \t\r\n 😀 &amp; ".repeat(50_000);
		session.edit("长文", null, () -> sample.paragraph.setText(sample.paragraph.getText() + signs));
		session.saveAs(folder.resolve("a.plan"));
		ProjectSession opened = ProjectSession.open(folder.resolve("a.plan"));
		assertEquals(List.of(), opened.problems());
		assertTrue(EcoreUtil.equals(session.project(), opened.project()));
	}

	@Test
	void otherToolsCanReadIt() throws Exception {
		Path file = folder.resolve("a.plan");
		session.saveAs(file);
		try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
			ZipEntry first = zip.getNextEntry();
			assertEquals("mimetype", first.getName());
			assertEquals(ZipEntry.STORED, first.getMethod());
			assertEquals("application/vnd.planwright.plan+zip", new String(zip.readAllBytes(), StandardCharsets.US_ASCII));
		}
		PlanFileContent content = PlanFileContent.of(Files.readAllBytes(file));
		assertEquals(List.of("mimetype", "manifest.json", "project.xml", PartSet.partOf(sample.national), PartSet.partOf(sample.province)),
				content.entries.keySet().stream().filter(name -> !name.startsWith("states/")).toList());
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setNamespaceAware(true);
		Document plan = factory.newDocumentBuilder().parse(new ByteArrayInputStream(content.entries.get(PartSet.partOf(sample.province))));
		assertEquals("urn:planwright:plan:1", plan.getDocumentElement().getNamespaceURI());
		assertEquals("20", plan.getElementsByTagName("target").item(0).getAttributes().getNamedItem("value").getNodeValue());
		assertTrue(content.text(PartSet.partOf(sample.province)).contains("\n  <blocks xsi:type=\"plan:IndicatorTable\" id=\"" + sample.table.getId() + "\""));
	}

	@Test
	void theManifestTellsWhatIsInside() throws IOException {
		session.saveAs(folder.resolve("a.plan"));
		FileManifest manifest = FileManifest.parse(PlanFileContent.of(Files.readAllBytes(folder.resolve("a.plan"))).entries.get("manifest.json"));
		assertEquals(session.project().getId(), manifest.project().id());
		FileManifest.PlanEntry province = manifest.plans().get(1);
		assertEquals("province", province.level());
		assertEquals(List.of(2021, 2025), province.period());
		assertEquals(Map.of("sections", 2, "indicators", 3, "keyProjects", 1, "terms", 1, "mentions", 1, "footnotes", 1), province.counts());
	}

	@Test
	void saveAsTakesTheNewPathOnlyAfterItSucceeded() throws IOException {
		Path first = folder.resolve("a.plan");
		List<String> told = new ArrayList<>();
		session.addListener(new SessionListener() {
			@Override
			public void saved() {
				told.add("saved");
			}

			@Override
			public void fileChanged(Path file) {
				told.add("file " + file.getFileName());
			}

			@Override
			public void dirtyChanged(boolean dirty) {
				told.add("dirty " + dirty);
			}
		});
		assertTrue(session.isDirty());
		session.saveAs(first);
		assertEquals(List.of("file a.plan", "saved", "dirty false"), told);
		session.edit("一", null, () -> sample.stations.setNo("9"));
		ProjectFileException failure = assertThrows(ProjectFileException.class, () -> session.saveAs(folder.resolve("no/b.plan")));
		assertEquals(Code.NO_FOLDER, failure.code());
		assertEquals(Optional.of(first), session.file());
		assertTrue(session.isDirty());
		session.save();
		assertFalse(session.isDirty());
		session.undo();
		assertTrue(session.isDirty(), "undo past the save mark");
		session.redo();
		assertFalse(session.isDirty());
	}

	@Test
	void typingAfterASaveIsAStepOfItsOwn() throws IOException {
		record Any() implements MergeKey {
			@Override
			public boolean continues(MergeKey before) {
				return true;
			}
		}
		session.edit("键入", null, new Any(), () -> sample.stations.setNo("8"));
		session.saveAs(folder.resolve("a.plan"));
		session.edit("键入", null, new Any(), () -> sample.stations.setNo("88"));
		assertTrue(session.isDirty());
		session.undo();
		assertEquals("8", sample.stations.getNo());
		assertFalse(session.isDirty());
	}

	@Test
	void aProjectWithoutAFileIsNotSavedAnywhere() {
		assertThrows(IllegalStateException.class, session::save);
	}

	@Test
	void nothingIsLeftBesideTheFile() throws IOException {
		session.saveAs(folder.resolve("a.plan"));
		session.saveAs(folder.resolve("a.plan"));
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(List.of("a.plan"), files.map(file -> file.getFileName().toString()).toList());
		}
	}

	@Test
	void aLinkIsFollowedAndStays() throws IOException {
		Path real = Files.createDirectory(folder.resolve("real")).resolve("a.plan");
		Files.writeString(real, "old");
		Path link = Files.createSymbolicLink(folder.resolve("link.plan"), real);
		session.saveAs(link);
		assertTrue(Files.isSymbolicLink(link));
		assertTrue(EcoreUtil.equals(session.project(), ProjectSession.open(real).project()));
	}
}
