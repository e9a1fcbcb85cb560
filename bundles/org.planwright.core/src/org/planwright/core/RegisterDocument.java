package org.planwright.core;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.planwright.core.report.Document;
import org.planwright.core.report.DocumentPart;
import org.planwright.core.report.DocumentPart.Align;
import org.planwright.core.report.DocumentPart.Column;
import org.planwright.core.report.DocumentPart.Field;
import org.planwright.core.report.DocumentPart.Fields;
import org.planwright.core.report.DocumentPart.Heading;
import org.planwright.core.report.DocumentPart.Table;
import org.planwright.core.review.CommentThread;
import org.planwright.model.Plan;

/**
 * 意见汇总表: what offices said of plans, place by place in the order of the document, who said it and what was answered. What several said alike
 * stands below each other, each with who said it.
 */
public final class RegisterDocument {

	private RegisterDocument() {
	}

	/**
	 * The register.
	 *
	 * @param subject what the opinions are on: the name of a plan or project
	 * @param threads the remarks, in the order of the register
	 * @param when when it is made
	 * @param generator the program and its version
	 */
	public static Document of(String subject, List<CommentThread> threads, ZonedDateTime when, String generator) {
		List<DocumentPart> parts = new ArrayList<>();
		Set<String> offices = new LinkedHashSet<>();
		threads.forEach(thread -> offices.add(ReviewDocument.signed(thread.comment().getAuthor())));
		long answered = threads.stream().filter(thread -> !thread.isOpen() || !thread.replies().isEmpty()).count();
		parts.add(new Fields(List.of(Field.of(text("subject"), subject), Field.of(text("when"), Minutes.of(when)),
				Field.of(text("counts"), text("counted", count(threads.size()), count(offices.size()), count(answered))))));
		Map<Plan, List<CommentThread>> byPlan = new LinkedHashMap<>();
		threads.forEach(thread -> byPlan.computeIfAbsent(thread.plan(), first -> new ArrayList<>()).add(thread));
		byPlan.forEach((plan, of) -> {
			if (byPlan.size() > 1) {
				parts.add(new Heading(1, plan == null ? text("project") : Objects.requireNonNullElse(plan.getTitle(), text("untitled"))));
			}
			parts.add(table(of));
		});
		return new Document(text("title", subject), Messages.locale(), generator, parts);
	}

	private static Table table(List<CommentThread> threads) {
		List<List<String>> rows = new ArrayList<>();
		for (CommentThread thread : threads) {
			rows.add(List.of(count(rows.size() + 1), ReviewDocument.place(thread), ReviewDocument.words(thread.anchor()),
					Objects.requireNonNullElse(thread.comment().getText(), ""), ReviewDocument.signed(thread.comment().getAuthor()), answer(thread)));
		}
		return new Table(List.of(column("number", Align.ORDINAL), column("place", Align.START), column("words", Align.START), column("opinion", Align.START),
				column("author", Align.SHORT), column("answer", Align.START)), rows);
	}

	/** What was answered, by whom; where nobody wrote an answer, whether the opinion is settled. */
	private static String answer(CommentThread thread) {
		if (thread.replies().isEmpty()) {
			return thread.isOpen() ? "" : text("settled");
		}
		return thread.replies().stream().map(reply -> text("answered", ReviewDocument.signed(reply.getAuthor()), Objects.requireNonNullElse(reply.getText(), "")))
				.collect(Collectors.joining("\n"));
	}

	private static String count(long number) {
		return Long.toString(number);
	}

	private static Column column(String key, Align align) {
		return new Column(text("column." + key), align);
	}

	private static String text(String key, Object... arguments) {
		return Messages.text("report.register." + key, arguments);
	}
}
