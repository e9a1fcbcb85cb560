package org.planwright.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.core.RegisterDocument;
import org.planwright.core.PlanDocument;
import org.planwright.core.ReturnedDocument;
import org.planwright.core.ReturnedDocuments;
import org.planwright.core.compare.merge.MergeSeries;
import org.planwright.core.report.Document;
import org.planwright.core.report.DocumentPart.Table;
import org.planwright.core.report.PrintProgress;
import org.planwright.core.review.CommentThread;
import org.planwright.model.Paragraph;
import org.planwright.model.PlanFactory;
import org.planwright.model.Project;
import org.planwright.office.word.write.WordPrinter;
import org.planwright.samples.Samples;
import org.planwright.testkit.plans.RealPlans;

/** How long thirty returned copies of the longest plan, with twenty remarks each, take into one register, the first time. */
class ReturnedCopiesBenchmark {

	private static final int COPIES = 30;
	private static final int REMARKS = 20;

	@TempDir
	private Path folder;

	@Test
	void thirtyCopiesWithTwentyRemarks() throws IOException {
		Project project = PlanFactory.eINSTANCE.createProject();
		project.setId("project");
		project.getPlans().add(RealPlans.read(Samples.NATIONAL));
		Path written = Files.write(folder.resolve("规划.docx"), new WordPrinter().print(PlanDocument.of(project.getPlans().getFirst(), "规划匠 1"), PrintProgress.NONE));
		List<String> texts = new ArrayList<>();
		project.eAllContents().forEachRemaining(object -> {
			if (object instanceof Paragraph paragraph && paragraph.getText().length() > 60 && !paragraph.getText().matches(".*[<>&].*")) {
				texts.add(paragraph.getText().substring(20, 40));
			}
		});
		List<Path> files = new ArrayList<>();
		for (int copy = 0; copy < COPIES; copy++) {
			EditedDocx edited = new EditedDocx(written);
			for (int remark = 0; remark < REMARKS; remark++) {
				edited.remark(texts.get((copy + remark * 5) % texts.size()), "单位" + copy, "2026-05-06T09:%02d:00Z".formatted(remark), "意见" + remark);
			}
			files.add(edited.write(folder.resolve(copy + ".docx")));
		}
		long start = System.nanoTime();
		ReturnedDocuments documents = new ReturnedDocuments(project);
		List<MergeSeries.Copy> copies = new ArrayList<>();
		for (Path file : files) {
			ReturnedDocuments.Copy copy = documents.on(project, ReturnedDocument.read(file).orElseThrow());
			copies.add(new MergeSeries.Copy(file.toString(), copy.base(), copy.theirs()));
		}
		MergeSeries series = new MergeSeries(project, copies);
		series.run(List.of(), () -> false);
		series.applyTo(project);
		Document register = RegisterDocument.of("全国", CommentThread.of(project), ZonedDateTime.now(), "规划匠 1");
		new WordPrinter().print(register, PrintProgress.NONE);
		System.out.printf(Locale.ROOT, "bench docx.register.30x20: %.1f s (goal 20)%n", (System.nanoTime() - start) / 1e9);
		assertEquals(COPIES * REMARKS, ((Table) register.parts().getLast()).rows().size());
		assertEquals(0, series.steps().stream().mapToInt(step -> step.conflicts().size()).sum());
	}
}
