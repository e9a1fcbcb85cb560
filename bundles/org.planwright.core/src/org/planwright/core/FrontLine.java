package org.planwright.core;

import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.planwright.core.report.DocumentPart.Look;
import org.planwright.model.Paragraph;
import org.planwright.model.Plan;

/** Where lines before a plan's text stand on the page: the model knows only that they are no text. */
final class FrontLine {

	private static final Pattern DATE = Pattern.compile("[0-9〇○零一二三四五六七八九]{4}年.{1,3}月(.{1,3}日)?");

	private FrontLine() {
	}

	/** An addressee by the colon behind it; a signature by the date or by the offices that issued the plan; a title of a letter else. */
	static Look look(Paragraph line) {
		String words = Objects.requireNonNullElse(line.getText(), "").strip();
		if (words.endsWith("：")) {
			return Look.ADDRESSEE;
		}
		if (words.endsWith("。")) {
			return Look.BODY;
		}
		return isLetter(line) && (DATE.matcher(words).matches() || isPublisher(words, line.eContainer())) ? Look.SIGNATURE : Look.FRONT;
	}

	/** Covers have dates and offices as well, in the middle of the page; only a letter has an addressee. */
	private static boolean isLetter(Paragraph line) {
		return line.eContainer() instanceof Plan plan && plan.getBlocks().stream().takeWhile(block -> block != line)
				.anyMatch(block -> block instanceof Paragraph before && Objects.requireNonNullElse(before.getText(), "").strip().endsWith("："));
	}

	private static boolean isPublisher(String words, EObject holder) {
		String publisher = holder instanceof Plan plan ? Objects.requireNonNullElse(plan.getPublisher(), "") : "";
		return !words.isEmpty() && Arrays.stream(words.split("\\s+")).allMatch(office -> Arrays.asList(publisher.split("、")).contains(office));
	}
}
