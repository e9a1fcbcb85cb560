package org.planwright.core;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.planwright.core.report.Document;
import org.planwright.core.report.DocumentPart;
import org.planwright.core.report.DocumentPart.Align;
import org.planwright.core.report.DocumentPart.Column;
import org.planwright.core.report.DocumentPart.Field;
import org.planwright.core.report.DocumentPart.Fields;
import org.planwright.core.report.DocumentPart.Heading;
import org.planwright.core.report.DocumentPart.Paragraph;
import org.planwright.core.report.DocumentPart.Style;
import org.planwright.core.report.DocumentPart.Table;
import org.planwright.core.review.Anchor;
import org.planwright.core.review.CommentThread;
import org.planwright.model.Comment;
import org.planwright.model.Identified;
import org.planwright.model.Plan;

/** 批注汇总: the remarks on plans, how many are settled, who made them, and each with its place, its words and what was answered. In the language of the program. */
public final class ReviewDocument {

	private final List<CommentThread> threads;
	private final ZoneId zone;
	private final List<DocumentPart> parts = new ArrayList<>();

	private ReviewDocument(List<CommentThread> threads, ZoneId zone) {
		this.threads = threads;
		this.zone = zone;
	}

	/**
	 * The report.
	 *
	 * @param subject what the remarks are on: the name of a plan or project
	 * @param threads the remarks, in the order of the report
	 * @param when when it is made; times are told in its zone
	 * @param generator the program and its version
	 */
	public static Document of(String subject, List<CommentThread> threads, ZonedDateTime when, String generator) {
		return new ReviewDocument(List.copyOf(threads), when.getZone()).document(subject, when, generator);
	}

	private Document document(String subject, ZonedDateTime when, String generator) {
		parts.add(new Fields(List.of(Field.of(text("subject"), subject), Field.of(text("when"), Minutes.of(when)), Field.of(text("counts"), counts()))));
		if (!threads.isEmpty()) {
			parts.add(new Heading(1, text("authors")));
			authors();
		}
		Map<Plan, List<CommentThread>> byPlan = new LinkedHashMap<>();
		threads.forEach(thread -> byPlan.computeIfAbsent(thread.plan(), first -> new ArrayList<>()).add(thread));
		byPlan.forEach((plan, of) -> {
			parts.add(new Heading(1, plan == null ? text("project") : Objects.requireNonNullElse(plan.getTitle(), text("untitled"))));
			table(of);
		});
		return new Document(text("title", subject), Messages.locale(), generator, parts);
	}

	private String counts() {
		if (threads.isEmpty()) {
			return text("none");
		}
		String open = count(threads.stream().filter(CommentThread::isOpen).count());
		String words = text("counted", count(threads.size()), open, count(threads.stream().filter(thread -> !thread.isOpen()).count()));
		long changed = threads.stream().filter(thread -> thread.anchor().state() == Anchor.State.CHANGED).count();
		long gone = threads.stream().filter(thread -> thread.anchor().state() == Anchor.State.GONE).count();
		return words + (changed == 0 ? "" : text("counted.changed", count(changed))) + (gone == 0 ? "" : text("counted.gone", count(gone)));
	}

	private static String count(long number) {
		return Long.toString(number);
	}

	private void authors() {
		Map<String, List<CommentThread>> byAuthor = new LinkedHashMap<>();
		threads.forEach(thread -> byAuthor.computeIfAbsent(author(thread.comment()), first -> new ArrayList<>()).add(thread));
		List<List<String>> rows = new ArrayList<>();
		byAuthor.forEach((author, of) -> rows.add(List.of(author, count(of.size()), count(of.stream().filter(CommentThread::isOpen).count()))));
		parts.add(new Table(List.of(column("author", Align.START), column("all", Align.END), column("open", Align.END)), rows));
	}

	private void table(List<CommentThread> of) {
		List<List<String>> rows = new ArrayList<>();
		for (CommentThread thread : of) {
			rows.add(List.of(Integer.toString(rows.size() + 1), place(thread), words(thread.anchor()), remark(thread), author(thread.comment()),
					time(thread.comment().getCreated()), state(thread)));
		}
		parts.add(new Table(List.of(column("number", Align.ORDINAL), column("place", Align.START), column("words", Align.START), column("text", Align.START),
				column("author", Align.SHORT), column("time", Align.SHORT), column("state", Align.SHORT)), rows));
		if (of.stream().anyMatch(thread -> thread.anchor().state() == Anchor.State.CHANGED)) {
			parts.add(Paragraph.of(Style.SMALL, text("changed.note")));
		}
	}

	static String place(CommentThread thread) {
		Identified subject = thread.anchor().subject();
		if (subject == null) {
			return text(thread.anchor().state() == Anchor.State.GONE ? "place.gone" : "place.whole");
		}
		String place = ElementNames.place(subject);
		String known = ElementNames.of(subject).isEmpty() ? ElementNames.known(subject) : "";
		return place.isEmpty() || known.isEmpty() ? place + known : text("place.in", place, known);
	}

	/** The words that a remark is on; where they were changed, what they were and what they are. */
	static String words(Anchor anchor) {
		return switch (anchor.state()) {
		case OBJECT -> "";
		case SAME -> anchor.words();
		case CHANGED -> anchor.words().isEmpty() ? text("words.gone", anchor.before()) : text("words.changed", anchor.before(), anchor.words());
		case GONE -> text("words.gone", anchor.before());
		};
	}

	private String remark(CommentThread thread) {
		StringBuilder words = new StringBuilder(Objects.requireNonNullElse(thread.comment().getText(), ""));
		thread.replies().forEach(reply -> words.append('\n').append(text("reply", author(reply), time(reply.getCreated()), Objects.requireNonNullElse(reply.getText(), ""))));
		return words.toString();
	}

	/** Settled or not; and by whom and when, where that is told. */
	private String state(CommentThread thread) {
		String state = text("state." + thread.comment().getState().name().toLowerCase(Locale.ROOT));
		return thread.tellsWhenSettled() ? text("state.by", state, signed(thread.comment().getResolvedBy()), time(thread.comment().getResolvedAt())) : state;
	}

	private static String author(Comment comment) {
		return signed(comment.getAuthor());
	}

	static String signed(String name) {
		return Objects.requireNonNullElse(name, text("unknown.author"));
	}

	private String time(String instant) {
		try {
			return instant == null ? "" : Minutes.of(Instant.parse(instant).atZone(zone));
		} catch (DateTimeException e) {
			// What a foreign program wrote there is told as it is: the remark counts, not its form.
			return instant;
		}
	}

	private static Column column(String key, Align align) {
		return new Column(text("column." + key), align);
	}

	private static String text(String key, Object... arguments) {
		return Messages.text("report.review." + key, arguments);
	}
}
