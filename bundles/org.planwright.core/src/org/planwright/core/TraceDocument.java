package org.planwright.core;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.planwright.core.report.Document;
import org.planwright.core.report.DocumentPart;
import org.planwright.core.report.DocumentPart.Align;
import org.planwright.core.report.DocumentPart.Bullets;
import org.planwright.core.report.DocumentPart.Column;
import org.planwright.core.report.DocumentPart.Field;
import org.planwright.core.report.DocumentPart.Fields;
import org.planwright.core.report.DocumentPart.Heading;
import org.planwright.core.report.DocumentPart.Paragraph;
import org.planwright.core.report.DocumentPart.Style;
import org.planwright.core.report.DocumentPart.Table;
import org.planwright.core.trace.Coverage;
import org.planwright.core.trace.FoundLink;
import org.planwright.core.trace.TraceIndex;
import org.planwright.model.LinkState;
import org.planwright.model.Plan;

/** What serves what in plans: how much of each is traced, the matrix, and every link with its words. In the language of the program. */
public final class TraceDocument {

	/** A plan with the index of its links. */
	public record Traced(Plan plan, TraceIndex index) {

		public Traced {
			Objects.requireNonNull(plan, "plan");
			Objects.requireNonNull(index, "index");
		}
	}

	private final List<Traced> plans;
	private final List<DocumentPart> parts = new ArrayList<>();

	private TraceDocument(List<Traced> plans) {
		this.plans = plans;
	}

	/**
	 * The report of plans that were traced together.
	 *
	 * @param when when that was
	 * @param generator the program and its version
	 */
	public static Document of(List<Traced> plans, ZonedDateTime when, String generator) {
		return new TraceDocument(plans).document(when, generator);
	}

	private Document document(ZonedDateTime when, String generator) {
		List<Field> head = new ArrayList<>();
		head.add(Field.of(text("plan"), plans.size() == 1 ? title(plans.getFirst().plan()) : text("plans.count", Integer.toString(plans.size()))));
		head.add(Field.of(text("when"), Minutes.of(when)));
		head.add(Field.of(text("by"), generator));
		parts.add(new Fields(head));
		if (plans.size() > 1) {
			parts.add(overview());
		}
		for (Traced traced : plans) {
			int level = 1;
			if (plans.size() > 1) {
				parts.add(new Heading(level++, title(traced.plan())));
			}
			add(traced, level);
		}
		String title = plans.size() == 1 ? text("title.of", title(plans.getFirst().plan())) : text("title");
		return new Document(title, Messages.locale(), generator, parts);
	}

	private static String title(Plan plan) {
		return Objects.requireNonNullElse(plan.getTitle(), text("untitled"));
	}

	private Table overview() {
		return new Table(columns("plan", "indicators", "boxes", "tasks", "doubt"), plans.stream().map(traced -> {
			Coverage coverage = traced.index().coverage();
			return List.of(title(traced.plan()), share(coverage.indicatorsServed(), coverage.indicators()), share(coverage.boxesServing(), coverage.boxes()),
					share(coverage.tasksServing(), coverage.tasks()), Integer.toString(coverage.linksInDoubt().size()));
		}).toList());
	}

	/** A column of words and numbers behind it. */
	private static List<Column> columns(String words, String... numbers) {
		List<Column> columns = new ArrayList<>(List.of(new Column(text(words), Align.START)));
		Arrays.stream(numbers).forEach(number -> columns.add(new Column(text(number), Align.END)));
		return columns;
	}

	private static String share(int some, Collection<?> all) {
		return text("share", Integer.toString(some), Integer.toString(all.size()));
	}

	private void add(Traced traced, int level) {
		Coverage coverage = traced.index().coverage();
		TraceNames names = new TraceNames(traced.plan(), traced.index());
		parts.add(new Heading(level, text("coverage")));
		parts.add(new Table(columns("what", "total", "traced", "percent"), List.of(counted("indicators", coverage.indicatorsServed(), coverage.indicators()),
				counted("boxes", coverage.boxesServing(), coverage.boxes()), counted("tasks", coverage.tasksServing(), coverage.tasks()))));
		parts.add(new Table(columns("state", "links"), Arrays.stream(LinkState.values())
				.map(state -> List.of(TraceNames.mark(state) + ' ' + TraceNames.word(state), Integer.toString(coverage.links(state).size()))).toList()));
		if (!coverage.chapters().isEmpty()) {
			parts.add(new Table(columns("chapter", "tasks", "boxes"), coverage.chapters().stream().map(chapter -> List.of(names.of(chapter.id()),
					share(chapter.tasksServing(), chapter.tasks()), share(chapter.boxesServing(), chapter.boxes()))).toList()));
		}
		list(level, "open.indicators", coverage.indicatorsWithoutAny(), names);
		list(level, "open.indicators.box", coverage.indicatorsWithoutBox(), names);
		list(level, "open.indicators.task", coverage.indicatorsWithoutTask(), names);
		list(level, "open.boxes", coverage.boxesWithoutIndicator(), names);
		list(level, "open.tasks", coverage.tasksWithoutTarget(), names);
		doubts(level, coverage.linksInDoubt(), names);
		parts.addAll(new TraceMatrix(traced.index(), coverage, names).parts(level));
		links(level, traced.index().links(), names);
	}

	private static List<String> counted(String what, int traced, List<String> all) {
		String percent = all.isEmpty() ? text("none") : text("percent.of", Integer.toString(Coverage.percent(traced, all.size())));
		return List.of(text(what), Integer.toString(all.size()), Integer.toString(traced), percent);
	}

	private void list(int level, String what, List<String> ids, TraceNames names) {
		if (!ids.isEmpty()) {
			parts.add(new Heading(level + 1, text("count", text(what), Integer.toString(ids.size()))));
			parts.add(new Bullets(ids.stream().map(id -> Paragraph.of(Style.PLAIN, names.of(id))).toList()));
		}
	}

	private void doubts(int level, List<FoundLink> links, TraceNames names) {
		if (!links.isEmpty()) {
			parts.add(new Heading(level, text("count", text("doubt"), Integer.toString(links.size()))));
			parts.add(new Table(columns("source", "target", "changed").stream().map(column -> new Column(column.title(), Align.START)).toList(),
					links.stream().map(link -> List.of(names.of(link.source()), names.of(link.target()), names.changes(link))).toList()));
		}
	}

	private void links(int level, List<FoundLink> links, TraceNames names) {
		if (links.isEmpty()) {
			parts.add(Paragraph.of(Style.STRONG, text("nothing")));
			return;
		}
		parts.add(new Heading(level, text("count", text("links"), Integer.toString(links.size()))));
		parts.add(new Table(columns("source", "target", "kind", "state", "words").stream().map(column -> new Column(column.title(), Align.START)).toList(),
				links.stream().map(link -> List.of(names.of(link.source()), names.of(link.target()), TraceNames.word(link.kind()),
						TraceNames.mark(link.state()) + ' ' + TraceNames.word(link.state()), TraceNames.words(link))).toList()));
	}

	static String text(String key, Object... arguments) {
		return Messages.text("report.trace." + key, arguments);
	}
}
