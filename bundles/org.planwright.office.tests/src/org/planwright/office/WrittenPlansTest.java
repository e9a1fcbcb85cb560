package org.planwright.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.core.PlanDocument;
import org.planwright.core.RedlineCopy;
import org.planwright.core.compare.Comparison;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.IndicatorEdits;
import org.planwright.core.project.edit.IndicatorField;
import org.planwright.core.project.edit.MentionReader;
import org.planwright.core.project.edit.StructureEdits;
import org.planwright.core.project.edit.TextEdits;
import org.planwright.core.reading.source.SourceFile;
import org.planwright.core.reading.source.SourceLine;
import org.planwright.core.reading.source.SourceOrigin;
import org.planwright.core.report.Document;
import org.planwright.model.Footnote;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.KeyProject;
import org.planwright.model.Paragraph;
import org.planwright.model.Passage;
import org.planwright.model.Plan;
import org.planwright.model.Section;
import org.planwright.model.Term;
import org.planwright.office.word.Revisions;
import org.planwright.core.BookmarkNames;
import org.planwright.samples.Samples;
import org.planwright.testkit.plans.RealPlans;


/** Real plans written as files of Word, and read again: what is read is what was written, also when another program saved it in between. */
class WrittenPlansTest {

	private static final Pattern BOOKMARK = Pattern.compile("<w:bookmarkStart [^>]*w:name=\"([^\"]+)\"");

	@TempDir
	private Path folder;

	private Path write(String name, Document document) throws IOException {
		return Files.write(folder.resolve(name), Written.docx(document));
	}

	private static Document document(String sample) {
		return PlanDocument.of(RealPlans.read(sample), "规划匠 1");
	}

	private static String part(Path file, String name) throws IOException {
		try (ZipFile zip = new ZipFile(file.toFile()); InputStream in = zip.getInputStream(Objects.requireNonNull(zip.getEntry(name), name))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static List<String> bookmarks(Path file) throws IOException {
		return BOOKMARK.matcher(part(file, "word/document.xml")).results().map(match -> match.group(1)).filter(BookmarkNames::isOurs).toList();
	}

	/** The ids of all that has words of its own on the page. */
	private static List<String> printed(Plan plan) {
		List<String> ids = new ArrayList<>();
		EcoreUtil.getAllContents(List.of(plan), false).forEachRemaining(object -> {
			boolean shown = switch (object) {
			case Footnote note -> true;
			case Term term -> true;
			case Passage passage -> !Objects.requireNonNullElse(passage.getText(), "").isEmpty();
			case Section section -> true;
			case KeyProject box -> true;
			case Indicator row -> true;
			default -> false;
			};
			if (shown) {
				ids.add(((Identified) object).getId());
			}
		});
		return ids;
	}

	private static void readsAs(Plan plan, Path file) throws IOException {
		SamePlan.assertSame(SamePlan.json(plan), SamePlan.read(SourceFile.read(file).text()), UnaryOperator.identity());
	}

	@ParameterizedTest
	@ValueSource(strings = { Samples.NATIONAL, Samples.ZHEJIANG, Samples.GUIZHOU, Samples.HUNAN })
	void whatIsWrittenIsReadAgain(String sample) throws IOException {
		Plan plan = RealPlans.read(sample);
		readsAs(plan, write("规划.docx", PlanDocument.of(plan, "规划匠 1")));
	}

	@ParameterizedTest
	@ValueSource(strings = { Samples.NATIONAL, Samples.ZHEJIANG, Samples.GUIZHOU, Samples.HUNAN })
	void everyObjectThatHasWordsHasOneBookmark(String sample) throws IOException {
		Plan plan = RealPlans.read(sample);
		List<String> found = bookmarks(write("规划.docx", PlanDocument.of(plan, "规划匠 1")));
		assertEquals(found.size(), new TreeSet<>(found).size());
		List<String> missing = printed(plan).stream().filter(id -> !found.contains(BookmarkNames.of(id))).toList();
		assertEquals(List.of(), missing);
	}

	@Test
	void libreOfficeKeepsWhatItOpensAndSaves() throws IOException, InterruptedException {
		Optional<Path> program = LibreOffice.program();
		assumeTrue(program.isPresent(), "LibreOffice (Debian: libreoffice-writer) is not installed");
		List<Path> written = new ArrayList<>();
		for (String sample : Samples.plans()) {
			written.add(write(sample.replace(".txt", ".docx"), document(sample)));
		}
		Path saved = Files.createDirectories(folder.resolve("saved"));
		LibreOffice.convert(program.get(), written, "docx", saved);
		for (Path file : written) {
			Path again = saved.resolve(file.getFileName().toString());
			assertEquals(new TreeSet<>(bookmarks(file)), new TreeSet<>(bookmarks(again)), file.toString());
			Plan plan = RealPlans.read(file.getFileName().toString().replace(".docx", ".txt"));
			String custom = part(again, "docProps/custom.xml");
			assertTrue(custom.contains(plan.getId()) || custom.contains(SourceOrigin.PLAN), custom);
			readsAs(plan, again);
		}
	}

	private static <T extends EObject> T find(ProjectSession session, Class<T> type, Predicate<T> wanted) {
		List<T> found = new ArrayList<>();
		session.project().eAllContents().forEachRemaining(object -> {
			if (type.isInstance(object) && wanted.test(type.cast(object))) {
				found.add(type.cast(object));
			}
		});
		return found.getFirst();
	}

	/** Every way to change a plan: words, a heading, a row, a paragraph parted, two joined, a box deleted, a chapter moved, a paragraph added. */
	static Plan changed(Plan base) {
		Plan copy = EcoreUtil.copy(base);
		ProjectSession session = ProjectSession.holding("副本", List.of(copy));
		TextEdits texts = new TextEdits(session, MentionReader.NONE);
		StructureEdits structure = new StructureEdits(session);
		Paragraph goal = find(session, Paragraph.class, each -> each.getText().startsWith("到2025年，全省建成5G基站20万个"));
		int at = goal.getText().indexOf("20万个");
		texts.replace(goal, at, at + 4, "22万个");
		Paragraph split = find(session, Paragraph.class, each -> each.getText().startsWith("加快5G独立组网（SA）规模化部署。"));
		texts.split(split, split.getText().indexOf("拓展5G网络覆盖范围"));
		texts.join(find(session, Paragraph.class, each -> each.getText().startsWith("——行业管理服务水平")));
		texts.delete(List.of(find(session, KeyProject.class, each -> each.getTitle().equals("绿色数据中心优化布局工程"))));
		structure.setTitle(find(session, Section.class, each -> each.getTitle().equals("发展基础")), "发展条件");
		structure.move(find(session, Section.class, each -> each.getTitle().equals("面临形势")), -1);
		new IndicatorEdits(session).set(find(session, Indicator.class, each -> each.getName().equals("5G基站数")), IndicatorField.TARGET, "22");
		return session.project().getPlans().getFirst();
	}

	private static List<String> words(Path file, Revisions revisions) throws IOException {
		return new PackagedFormat().read(file, revisions).lines().stream().map(SourceLine::text).filter(line -> !line.isBlank()).toList();
	}

	@Test
	void allChangesAcceptedAreTheCopyAndAllRejectedThePlan() throws IOException, InterruptedException {
		Plan base = RealPlans.read(Samples.ZHEJIANG);
		Plan copy = changed(base);
		RedlineCopy changes = new RedlineCopy(Comparison.of(base, copy), "张三", "2026-11-28T08:00:00Z");
		Path redline = write("三花脸稿.docx", PlanDocument.redline(base, List.of(changes), "规划匠 1"));
		List<String> before = words(write("原稿.docx", PlanDocument.of(base, "规划匠 1")), Revisions.ACCEPTED);
		List<String> after = words(write("改稿.docx", PlanDocument.of(copy, "规划匠 1")), Revisions.ACCEPTED);
		SamePlan.assertSame(before, words(redline, Revisions.ORIGINAL), "rejected");
		SamePlan.assertSame(after, words(redline, Revisions.ACCEPTED), "accepted");
		assertTrue(part(redline, "word/document.xml").contains("<w:moveFrom "), "a chapter was moved");
		assertTrue(part(redline, "docProps/custom.xml").contains(base.getId()), "it is known by the plan");
		Optional<Path> program = LibreOffice.program();
		assumeTrue(program.isPresent(), "LibreOffice (Debian: libreoffice-writer) is not installed");
		Path saved = Files.createDirectories(folder.resolve("saved"));
		LibreOffice.convert(program.get(), List.of(redline), "docx", saved);
		SamePlan.assertSame(before, words(saved.resolve("三花脸稿.docx"), Revisions.ORIGINAL), "rejected after LibreOffice");
		SamePlan.assertSame(after, words(saved.resolve("三花脸稿.docx"), Revisions.ACCEPTED), "accepted after LibreOffice");
	}
}
