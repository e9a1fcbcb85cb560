package org.planwright.core.project.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.planwright.core.LiveMentions;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.review.Anchor;
import org.planwright.core.review.Anchor.State;
import org.planwright.model.Comment;
import org.planwright.model.Paragraph;
import org.planwright.model.ParagraphStyle;
import org.planwright.model.Passage;
import org.planwright.model.Plan;
import org.planwright.model.PlanFactory;
import org.planwright.model.Section;

/**
 * Remarks on words of real paragraphs through ten thousand random edits: typing, deleting, typing over, splitting and joining paragraphs. A
 * second book is kept of which character is which. A remark whose characters all stand side by side is on exactly these, at least 99 times
 * of a hundred; otherwise it says that its words have changed. It never says of others that they are its own.
 */
class CommentWordsPropertyTest {

	private static final int EDITS = 10_000;
	private static final int EDITS_A_PLAN = 12;
	private static final int REMARKS = 4;
	private static final double KEPT = 0.99;
	private static final String TYPED = "加快推进全省网络建设，到2025年实现覆盖率90%以上";

	/** A remark and the characters that it was made on. */
	private record Remark(Comment comment, List<Integer> characters) {
	}

	private final Random random = new Random(20261129);
	/** The characters of each paragraph of the section, by numbers that no two of them share. */
	private final List<List<Integer>> book = new ArrayList<>();
	private int nextCharacter;
	private int edits;
	private int asked;
	private int kept;
	private int told;

	@Test
	void remarksKeepTheirWordsOrSayThatTheseHaveChanged() throws IOException {
		List<String> paragraphs = Files.readAllLines(Path.of("..", "org.planwright.samples", "plans", "national.txt")).stream()
				.map(String::strip).filter(line -> line.length() > 60).toList();
		while (edits < EDITS) {
			rewrite(paragraphs.get(random.nextInt(paragraphs.size())));
		}
		assertTrue(kept >= KEPT * asked, () -> "kept " + kept + " of " + asked);
		assertTrue(asked > EDITS && told > EDITS / 10, () -> "both happen often: " + asked + ", " + told);
	}

	private void rewrite(String text) {
		Plan plan = PlanFactory.eINSTANCE.createPlan();
		Section section = PlanFactory.eINSTANCE.createSection();
		plan.getSections().add(section);
		Paragraph paragraph = PlanFactory.eINSTANCE.createParagraph();
		paragraph.setStyle(ParagraphStyle.BODY);
		paragraph.setText(text);
		section.getBlocks().add(paragraph);
		ProjectSession session = ProjectSession.holding("试验", List.of(plan));
		book.clear();
		book.add(fresh(text.length()));
		List<Remark> remarks = new ArrayList<>();
		for (int i = 0; i < REMARKS; i++) {
			int start = random.nextInt(text.length() - 20);
			int end = start + 3 + random.nextInt(12);
			remarks.add(new Remark(new CommentEdits(session).add(paragraph, start, end, "请核对。", "王工"), List.copyOf(book.getFirst().subList(start, end))));
		}
		TextEdits texts = new TextEdits(session, new LiveMentions(session));
		for (int i = 0; i < EDITS_A_PLAN; i++) {
			edit(texts, section);
			edits++;
			remarks.forEach(remark -> look(remark, section));
		}
	}

	private void look(Remark remark, Section section) {
		Anchor anchor = Anchor.of(remark.comment());
		int at = section.getBlocks().indexOf(anchor.subject());
		String text = ((Passage) anchor.subject()).getText();
		assertEquals(anchor.words(), text.substring(anchor.start(), anchor.end()), "it says truly which words it is on");
		assertEquals(anchor.state() == State.SAME, anchor.words().equals(anchor.before()), "it says truly whether they are its own");
		List<Integer> on = book.get(at).subList(anchor.start(), anchor.end());
		boolean whole = book.stream().anyMatch(characters -> indexOf(characters, remark.characters()) >= 0);
		if (whole) {
			asked++;
			kept += on.equals(remark.characters()) ? 1 : 0;
		} else {
			told += anchor.state() == State.CHANGED ? 1 : 0;
		}
	}

	private static int indexOf(List<Integer> all, List<Integer> some) {
		int at = all.indexOf(some.getFirst());
		return at >= 0 && at + some.size() <= all.size() && all.subList(at, at + some.size()).equals(some) ? at : -1;
	}

	private List<Integer> fresh(int length) {
		int from = nextCharacter;
		nextCharacter += length;
		return IntStream.range(from, nextCharacter).boxed().collect(Collectors.toCollection(ArrayList::new));
	}

	private void edit(TextEdits texts, Section section) {
		int at = random.nextInt(section.getBlocks().size());
		Paragraph paragraph = (Paragraph) section.getBlocks().get(at);
		int length = paragraph.getText().length();
		int start = random.nextInt(length + 1);
		int end = Math.min(length, start + 1 + random.nextInt(6));
		switch (random.nextInt(6)) {
		case 0 -> replace(texts, paragraph, at, start, start, some());
		case 1 -> replace(texts, paragraph, at, start, end, "");
		case 2 -> replace(texts, paragraph, at, start, end, some());
		case 3 -> {
			// Words that are typed over with themselves and more keep their characters; the program has to find them.
			String around = some();
			String same = paragraph.getText().substring(start, end);
			List<Integer> characters = List.copyOf(book.get(at).subList(start, end));
			replace(texts, paragraph, at, start, end, around + same);
			for (int i = 0; i < characters.size(); i++) {
				book.get(at).set(start + around.length() + i, characters.get(i));
			}
		}
		case 4 -> {
			texts.split(paragraph, start);
			List<Integer> characters = book.get(at);
			book.add(at + 1, new ArrayList<>(characters.subList(start, length)));
			characters.subList(start, length).clear();
		}
		default -> {
			if (texts.canJoin(paragraph)) {
				texts.join(paragraph);
				book.get(at - 1).addAll(book.remove(at));
			}
		}
		}
	}

	private void replace(TextEdits texts, Paragraph paragraph, int at, int start, int end, String words) {
		texts.replace(paragraph, start, end, words);
		List<Integer> stretch = book.get(at).subList(start, end);
		stretch.clear();
		book.get(at).addAll(start, fresh(words.length()));
	}

	private String some() {
		int start = random.nextInt(TYPED.length() - 4);
		return TYPED.substring(start, start + 1 + random.nextInt(4));
	}
}
