package org.planwright.core.project.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.planwright.core.LinkJudgement;
import org.planwright.core.LinkJudgement.Words;
import org.planwright.core.LiveMentions;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Evidence;
import org.planwright.model.LinkKind;
import org.planwright.model.Paragraph;
import org.planwright.model.ParagraphStyle;
import org.planwright.model.Plan;
import org.planwright.model.PlanFactory;
import org.planwright.model.Task;
import org.planwright.model.TraceLink;

/**
 * Words of real paragraphs keep their links through ten thousand random edits that leave the words in the paragraph, wherever in it.
 * After every edit, those too that take the words away, a link tells truly which words it is on: where they differ from those that it was
 * judged by, it is in doubt.
 */
class LinkedWordsPropertyTest {

	private static final int EDITS = 10_000;
	private static final int EDITS_A_PARAGRAPH = 10;
	private static final double KEPT = 0.99;
	private static final String TYPED = "加快推进全省网络建设，到2025年实现覆盖率90%以上";

	private final Random random = new Random(20261128);
	private int asked;
	private int kept;

	@Test
	void wordsKeepTheirLinksThroughRewriting() throws IOException {
		List<String> paragraphs = Files.readAllLines(Path.of("..", "org.planwright.samples", "plans", "national.txt")).stream()
				.map(String::strip).filter(line -> line.length() > 60).toList();
		while (asked < EDITS) {
			rewrite(paragraphs.get(random.nextInt(paragraphs.size())));
		}
		assertTrue(kept >= KEPT * asked, () -> "kept " + kept + " of " + asked);
	}

	private void rewrite(String text) {
		Plan plan = PlanFactory.eINSTANCE.createPlan();
		Task task = PlanFactory.eINSTANCE.createTask();
		Task target = PlanFactory.eINSTANCE.createTask();
		plan.getSections().addAll(List.of(task, target));
		Paragraph paragraph = PlanFactory.eINSTANCE.createParagraph();
		paragraph.setStyle(ParagraphStyle.BODY);
		paragraph.setText(text);
		task.getBlocks().add(paragraph);
		ProjectSession session = ProjectSession.holding("试验", List.of(plan));
		TextEdits texts = new TextEdits(session, new LiveMentions(session));
		int start = random.nextInt(text.length() - 20);
		Words words = new Words(paragraph, start, start + 4 + random.nextInt(12));
		TraceLink link = new LinkEdits(session)
				.add(new LinkJudgement(null, paragraph, words, target, LinkKind.SUPPORTS, List.of(), List.of(), List.of()), "");
		for (int i = 0; i < EDITS_A_PARAGRAPH && paragraph.getText().contains(link.getWords().getJudged()); i++) {
			edit(texts, paragraph);
			look(link.getWords(), paragraph.getText());
		}
	}

	private void look(Evidence words, String text) {
		assertEquals(text.substring(words.getStart(), words.getEnd()), words.getQuote(), "a link says truly which words it is on");
		boolean same = words.getQuote().equals(words.getJudged());
		if (text.contains(words.getJudged())) {
			asked++;
			kept += same ? 1 : 0;
		}
	}

	/** What people do to a paragraph: type, delete, type over, move a sentence, write a clause anew, or paste the whole of it rewritten. */
	private void edit(TextEdits texts, Paragraph paragraph) {
		String text = paragraph.getText();
		int start = random.nextInt(text.length());
		int end = Math.min(text.length(), start + 1 + random.nextInt(8));
		switch (random.nextInt(6)) {
		case 0 -> texts.replace(paragraph, start, start, some());
		case 1 -> texts.replace(paragraph, start, end, "");
		case 2 -> texts.replace(paragraph, start, end, some());
		case 3 -> texts.replace(paragraph, 0, text.length(), moved(text));
		case 4 -> texts.replace(paragraph, start, Math.min(text.length(), end + 20), some() + text.substring(start, end) + some());
		default -> texts.replace(paragraph, 0, text.length(), rewritten(text));
		}
	}

	private String some() {
		int start = random.nextInt(TYPED.length() - 4);
		return TYPED.substring(start, start + 1 + random.nextInt(4));
	}

	private String moved(String text) {
		List<String> sentences = new ArrayList<>(List.of(text.split("(?<=[。；，])")));
		sentences.add(random.nextInt(sentences.size()), sentences.remove(random.nextInt(sentences.size())));
		return String.join("", sentences);
	}

	private String rewritten(String text) {
		StringBuilder now = new StringBuilder(text);
		for (int i = 0; i < 3; i++) {
			int at = random.nextInt(now.length());
			now.replace(at, Math.min(now.length(), at + random.nextInt(4)), some());
		}
		return now.toString();
	}
}
