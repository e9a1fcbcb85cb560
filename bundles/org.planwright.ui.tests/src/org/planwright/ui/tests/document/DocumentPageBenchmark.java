package org.planwright.ui.tests.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;
import org.planwright.core.project.Ids;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.MentionReader;
import org.planwright.core.project.edit.TextEdits;
import org.planwright.core.reading.PlanAssembler;
import org.planwright.core.reading.ReadingProgress;
import org.planwright.core.reading.source.SourceText;
import org.planwright.model.Paragraph;
import org.planwright.model.Plan;
import org.planwright.samples.Samples;

/** How fast the page of the longest of the real plans is: opened, typed into, scrolled, drawn anew. */
class DocumentPageBenchmark {

	private static final int RUNS = 9;

	private static Image picture;

	private static ProjectSession session() throws IOException {
		try (InputStream in = Samples.plan(Samples.NATIONAL).openStream()) {
			Plan plan = new PlanAssembler(Ids::fresh).read(SourceText.decode(Samples.NATIONAL, in.readAllBytes()), ReadingProgress.NONE).plan();
			ProjectSession session = ProjectSession.create("国家规划");
			session.edit("导入", null, () -> session.project().getPlans().add(plan));
			return session;
		}
	}

	@Test
	void figures() throws IOException {
		ProjectSession session = session();
		Plan plan = session.project().getPlans().getFirst();
		open(session, plan);
		try (PageHost host = new PageHost(session, plan, 1000, 900)) {
			host.settle();
			type(host);
			edit(host, session, plan);
			scroll(host);
			zoom(host);
			picture.dispose();
		}
	}

	/** From making the page to its first full drawing; the first one of the process is the one a person waits for. */
	private static void open(ProjectSession session, Plan plan) {
		double[] times = new double[RUNS];
		for (int i = 0; i < RUNS; i++) {
			times[i] = PageHost.timeOpening(session, plan, 1000, 900);
		}
		print("document-open-first", times[0], 300);
		print("document-open", median(times), 300);
	}

	/** A key pressed in the middle of the plan, until the changed page is drawn. */
	private static void type(PageHost host) {
		StyledText text = host.text;
		int offset = text.getOffsetAtLine(text.getLineCount() / 2) + 30;
		text.setSelection(offset);
		text.showSelection();
		host.settle();
		double[] times = new double[300];
		for (int i = 0; i < times.length; i++) {
			char key = i % 10 == 9 ? SWT.BS : (char) ('a' + i % 10);
			long start = System.nanoTime();
			host.pressKey(key == SWT.BS ? SWT.BS : key, key);
			draw(host);
			times[i] = (System.nanoTime() - start) / 1e6;
		}
		print("document-keystroke", median(times), 16);
		Arrays.sort(times);
		print("document-keystroke-p95", times[times.length * 95 / 100], 16);
	}

	/** An edit made elsewhere, until the page shows it. */
	private static void edit(PageHost host, ProjectSession session, Plan plan) {
		Paragraph paragraph = (Paragraph) plan.getSections().getFirst().getSections().getFirst().getBlocks().getFirst();
		TextEdits edits = new TextEdits(session, MentionReader.NONE);
		double[] times = new double[100];
		for (int i = 0; i < times.length; i++) {
			long start = System.nanoTime();
			edits.replace(paragraph, 0, i % 2, i % 2 == 0 ? "甲" : "");
			draw(host);
			times[i] = (System.nanoTime() - start) / 1e6;
		}
		print("document-follow-edit", median(times), 16);
	}

	private static void scroll(PageHost host) {
		int step = host.text.getClientArea().height / 12;
		double[] times = new double[200];
		host.text.setTopPixel(0);
		for (int i = 0; i < times.length; i++) {
			long start = System.nanoTime();
			host.text.setTopPixel((i + 1) * step);
			draw(host);
			times[i] = (System.nanoTime() - start) / 1e6;
		}
		print("document-scroll-frame", median(times), 16);
	}

	private static void zoom(PageHost host) {
		double[] times = new double[RUNS];
		for (int i = 0; i < RUNS; i++) {
			long start = System.nanoTime();
			host.press(i % 2 == 0 ? '+' : '-', i % 2 == 0 ? '+' : '-', SWT.MOD1);
			draw(host);
			times[i] = (System.nanoTime() - start) / 1e6;
		}
		print("document-zoom", median(times), 300);
	}

	/** Draws the whole visible page, now and into a picture: the window system draws when it likes. */
	private static void draw(PageHost host) {
		Rectangle area = host.text.getBounds();
		if (picture == null || !picture.getBounds().equals(new Rectangle(0, 0, area.width, area.height))) {
			if (picture != null) {
				picture.dispose();
			}
			picture = new Image(host.display, area.width, area.height);
		}
		GC gc = new GC(picture);
		host.text.print(gc);
		gc.dispose();
	}

	private static double median(double[] times) {
		double[] sorted = times.clone();
		Arrays.sort(sorted);
		return sorted[sorted.length / 2];
	}

	private static void print(String name, double value, int goal) {
		System.out.printf("bench %s: %.1f ms (goal %d)%n", name, value, goal);
	}
}
