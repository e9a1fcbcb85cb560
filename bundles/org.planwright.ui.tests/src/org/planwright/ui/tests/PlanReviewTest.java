package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.core.align.AlignedRow;
import org.planwright.core.align.Pairing;
import org.planwright.core.align.Pairing.Kind;
import org.planwright.core.align.PlanAlignment;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Answer;
import org.planwright.model.Indicator;
import org.planwright.model.LinkState;
import org.planwright.model.Opinion;
import org.planwright.model.Plan;
import org.planwright.samples.Samples;
import org.planwright.ui.align.AlignJudging;
import org.planwright.ui.facts.AlignFacts;
import org.planwright.ui.facts.Derived;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.selection.SelectionHub;
import org.planwright.ui.session.OpenProject;

/** A review in the running application, from opening the two plans to the printed review; and all of it undone. */
class PlanReviewTest {

	@TempDir
	Path folder;

	@Test
	void aReviewFromOpeningToPrintAndBack() throws Exception {
		Path file = folder.resolve("a.plan");
		Path report = folder.resolve("审核意见.html");
		Samples.copyProject(file);
		RunningWorkbench.runWith(file, workbench -> {
			IEclipseContext context = workbench.application().getContext();
			SelectionHub hub = context.get(SelectionHub.class);
			AlignFacts facts = context.get(AlignFacts.class);
			AlignJudging judging = context.get(AlignJudging.class);
			ProjectSession session = context.get(OpenProject.class).session().orElseThrow();
			Plan zhejiang = session.project().getPlans().stream().filter(plan -> "浙江".equals(plan.getRegion())).findFirst().orElseThrow();

			hub.goTo(PlanSelection.of(zhejiang.getUpper(), null));
			hub.goTo(PlanSelection.of(zhejiang, null));
			List<Pairing> proposed = alignment(workbench, facts, zhejiang).living(Kind.INDICATOR).stream().filter(Pairing::isAnswered).toList();
			assertEquals(16, proposed.size());
			judging.accept(zhejiang, proposed);
			assertTrue(alignment(workbench, facts, zhejiang).living(Kind.INDICATOR).stream().filter(Pairing::isAnswered)
					.allMatch(pairing -> pairing.state() == LinkState.ACCEPTED));

			PlanAlignment before = alignment(workbench, facts, zhejiang);
			Pairing missing = before.of(row(before.upper().rows(), "国际互联网出入口带宽")).getFirst();
			assertFalse(missing.isAnswered(), "near, and another thing");
			judging.pair(zhejiang, null, missing.upper(), List.of(row(before.lower().rows(), "省际出口带宽")));
			assertEquals(17, alignment(workbench, facts, zhejiang).living(Kind.INDICATOR).stream().filter(Pairing::isAnswered).count());

			run(workbench, "prepareOpinions");
			workbench.until(() -> zhejiang.getOpinions().size() > 10, () -> "opinions are prepared: " + zhejiang.getOpinions().size());
			int prepared = zhejiang.getOpinions().size();
			assertTrue(zhejiang.getOpinions().stream().noneMatch(opinion -> opinion.getText().contains("“国际互联网出入口带宽”（目标")), "what was paired is not missing");
			Indicator users = RealPlans.indicator(zhejiang, "千兆宽带用户数");
			hub.select(PlanSelection.of(users, null));
			run(workbench, "addOpinion");
			workbench.until(() -> !Controls.seen(workbench.area("stack.bottom"), Text.class).stream().filter(text -> text.getText().equals("新意见")).toList().isEmpty(),
					"the new opinion is open for typing");
			Text cell = Controls.first(workbench.area("stack.bottom"), Text.class, text -> text.getText().equals("新意见"));
			cell.setText("请说明千兆宽带用户目标的测算依据。");
			Controls.press(cell, SWT.NONE, SWT.CR);
			workbench.settle();
			Opinion written = zhejiang.getOpinions().getLast();
			assertEquals("请说明千兆宽带用户目标的测算依据。", written.getText());
			assertEquals(users, written.getSubject());
			assertEquals(Answer.NONE, written.getAnswer());

			workbench.files().choose(report);
			run(workbench, "printReview");
			workbench.until(() -> Files.exists(report), "the review is written");
			String page = read(report);
			assertTrue(page.contains("请说明千兆宽带用户目标的测算依据。"));
			assertTrue(page.contains("国际互联网出入口带宽：7.1→48太比特每秒</td><td class=\"start\">省际出口带宽"), "the new pair");
			assertFalse(page.contains("意见登记表为空"));

			assertEquals(prepared + 1, zhejiang.getOpinions().size());
			List<String> undone = List.of("修改衔接意见", "添加衔接意见", "由对照结果拟写意见（" + prepared + "）");
			undone.forEach(label -> {
				assertEquals(label, session.undoLabel().orElseThrow());
				run(workbench, "undo");
			});
			while (session.isDirty()) {
				run(workbench, "undo");
			}
			assertTrue(session.undoLabel().isEmpty());
			assertEquals(List.of(), List.copyOf(zhejiang.getAlignments()));
			assertEquals(List.of(), List.copyOf(zhejiang.getOpinions()));
			assertEquals(List.of(), List.copyOf(session.project().getNamePairs()));
			assertTrue(alignment(workbench, facts, zhejiang).living(Kind.INDICATOR).stream().allMatch(pairing -> pairing.state() == LinkState.SUGGESTED));
		});
	}

	private static PlanAlignment alignment(RunningWorkbench workbench, AlignFacts facts, Plan plan) {
		workbench.until(() -> facts.of(plan).filter(Derived::isCurrent).isPresent(), "the plans are held against each other");
		return facts.of(plan).orElseThrow().facts().orElseThrow();
	}

	private static String row(List<AlignedRow> rows, String name) {
		return rows.stream().filter(row -> row.name().equals(name)).findFirst().orElseThrow().id();
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static void run(RunningWorkbench workbench, String command) {
		IEclipseContext context = workbench.window().getContext();
		context.get(EHandlerService.class).executeHandler(context.get(ECommandService.class).createCommand("org.planwright.app.command." + command, Map.of()));
		workbench.settle();
	}
}
