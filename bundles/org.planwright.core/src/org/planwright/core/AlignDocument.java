package org.planwright.core;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.planwright.core.align.AlignmentOpinions;
import org.planwright.core.align.Ground;
import org.planwright.core.align.Pairing;
import org.planwright.core.align.Pairing.Kind;
import org.planwright.core.align.PlanAlignment;
import org.planwright.core.align.References;
import org.planwright.core.check.CheckSettings;
import org.planwright.core.check.Finding;
import org.planwright.core.check.Rule;
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
import org.planwright.model.Identified;
import org.planwright.model.LinkState;
import org.planwright.model.Plan;
import org.planwright.model.Relation;
import org.planwright.model.Section;
import org.planwright.model.Verdict;

/**
 * 衔接审核意见: what a reviewer says of a lower plan that was held against its upper plan, in the order of the offices: basis, overall
 * judgement, indicators, key projects, tasks without answer, opinions, signatures. In the language of the program.
 */
public final class AlignDocument {

	/**
	 * What is reported.
	 *
	 * @param alignment the two plans, held against each other
	 * @param references what was known of regions
	 * @param settings what the project says about its checks
	 * @param findings what the checks found in the lower plan, by whatever rules
	 */
	public record Review(PlanAlignment alignment, References references, CheckSettings settings, List<Finding> findings) {

		public Review {
			Objects.requireNonNull(alignment, "alignment");
			Objects.requireNonNull(references, "references");
			Objects.requireNonNull(settings, "settings");
			findings = List.copyOf(findings);
		}
	}

	private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;
	private static final int DIGEST = 12;
	private static final Set<String> SHORT = Set.of("relation", "state", "topic", "verdict");

	private final Review review;
	private final PlanAlignment alignment;
	private final Map<String, Identified> elements = new HashMap<>();
	private final List<DocumentPart> parts = new ArrayList<>();

	private AlignDocument(Review review) {
		this.review = review;
		alignment = review.alignment();
		learn(alignment.upper().plan());
		learn(alignment.lower().plan());
	}

	private void learn(Plan plan) {
		elements.put(plan.getId(), plan);
		plan.eAllContents().forEachRemaining(object -> {
			if (object instanceof Identified identified) {
				elements.put(identified.getId(), identified);
			}
		});
	}

	/**
	 * The report.
	 *
	 * @param when the date of the review
	 * @param generator the program and its version
	 */
	public static Document of(Review review, ZonedDateTime when, String generator) {
		return new AlignDocument(review).document(when, generator);
	}

	private Document document(ZonedDateTime when, String generator) {
		Plan lower = alignment.lower().plan();
		parts.add(new Fields(List.of(Field.of(text("subject"), title(lower)), Field.of(text("upper"), title(alignment.upper().plan())),
				Field.of(text("when"), DAY.format(when)))));
		heading("basis");
		basis(when, generator);
		heading("overall");
		new AlignSummary(alignment, review.findings()).sentences().forEach(words -> parts.add(Paragraph.of(Style.PLAIN, words)));
		heading("indicators");
		indicators();
		heading("boxes");
		boxes();
		heading("tasks");
		tasks();
		heading("opinions");
		parts.addAll(new OpinionList(lower, OpinionPreparation.of(alignment, review.findings()), elements::get).parts());
		heading("signature");
		parts.add(new Fields(List.of(blank("signature.office"), blank("signature.reviewer"), blank("signature.chief"), blank("signature.date"))));
		return new Document(text("title.of", title(lower)), Messages.locale(), generator, parts);
	}

	private void heading(String key) {
		parts.add(new Heading(1, text("heading." + key)));
	}

	private static Field blank(String key) {
		return Field.of(text(key), text("signature.blank"));
	}

	private static String title(Plan plan) {
		return Objects.requireNonNullElse(plan.getTitle(), text("untitled"));
	}

	private void basis(ZonedDateTime when, String generator) {
		List<Field> fields = new ArrayList<>();
		fields.add(Field.of(text("basis.upper"), version(alignment.upper().plan())));
		fields.add(Field.of(text("basis.lower"), version(alignment.lower().plan())));
		fields.add(Field.of(text("basis.made"), text("basis.made.by", generator, Minutes.of(when))));
		fields.add(Field.of(text("basis.method"), text("basis.method.words")));
		fields.add(Field.of(text("basis.rules"), rules()));
		fields.add(new Field(text("basis.references"), List.of(references())));
		parts.add(new Fields(fields));
	}

	/** Which text of a plan was read. */
	private static String version(Plan plan) {
		List<String> words = new ArrayList<>(List.of(title(plan)));
		Optional.ofNullable(plan.getPublisher()).filter(each -> !each.isBlank()).ifPresent(words::add);
		Optional.ofNullable(plan.getPublished()).filter(each -> !each.isBlank()).ifPresent(date -> words.add(text("basis.published", date)));
		if (plan.getSource() != null && plan.getSource().getFileName() != null) {
			String digest = Objects.requireNonNullElse(plan.getSource().getDigest(), "");
			words.add(text("basis.file", plan.getSource().getFileName(), digest.substring(0, Math.min(DIGEST, digest.length()))));
		}
		if (plan.getCopiedFrom() != null) {
			words.add(text("basis.copy", Objects.requireNonNullElse(plan.getCopiedFrom().getFile(), ""),
					Objects.requireNonNullElse(plan.getCopiedFrom().getTakenAt(), "")));
		}
		return String.join("\n", words);
	}

	private String rules() {
		String run = rules(true);
		String off = rules(false);
		return off.isEmpty() ? run : text("basis.rules.off", run, off);
	}

	private String rules(boolean on) {
		return AlignmentFindings.rules().stream().filter(rule -> review.settings().isOn(rule) == on).map(Rule::id).collect(Collectors.joining(Messages.text("list.and")));
	}

	private DocumentPart references() {
		List<References.Known> known = review.references().all();
		return known.isEmpty() ? Paragraph.of(Style.PLAIN, text("basis.references.none"))
				: new Bullets(known.stream().map(each -> Paragraph.of(Style.PLAIN, text("basis.reference", each.region(), each.name(),
						each.figure().text() + (each.figure().text().endsWith(each.unit().text()) ? "" : each.unit().text()), each.year() == 0 ? "" : Integer.toString(each.year()),
						each.source().isEmpty() ? text("basis.reference.unsaid") : each.source()))).toList());
	}

	private void indicators() {
		List<List<String>> rows = new ArrayList<>();
		for (Pairing pairing : alignment.living(Kind.INDICATOR)) {
			rows.add(List.of(each(pairing.upper(), AlignSides.UPPER), each(pairing.lower(), AlignSides.LOWER), relation(pairing),
					AlignSides.conversion(pairing), AlignSides.verdict(pairing.verdict()), reason(pairing)));
		}
		parts.add(new Table(columns("indicator.upper", "indicator.lower", "relation", "conversion", "verdict", "reason"), rows));
		List<String> only = alignment.lowerOnly(Kind.INDICATOR);
		if (!only.isEmpty()) {
			parts.add(Paragraph.of(Style.SMALL, text("indicators.only", Integer.toString(only.size()), names(only))));
		}
	}

	private String each(List<String> ids, AlignSides side) {
		return ids.isEmpty() ? text("none") : ids.stream().map(id -> side.row(alignment, id)).collect(Collectors.joining("\n"));
	}

	private static String relation(Pairing pairing) {
		String words = text("relation." + pairing.relation().getLiteral());
		return pairing.state() == LinkState.SUGGESTED ? words : words + text("state." + pairing.state().getLiteral());
	}

	private String reason(Pairing pairing) {
		String told = pairing.figures().map(figures -> figures.reason().text()).orElse("");
		String grounds = pairing.grounds().stream().limit(told.isEmpty() ? 1 : 0).map(Ground::wording).map(Wording::text).collect(Collectors.joining());
		String judged = pairing.said() == Verdict.AUTO ? "" : text("judged");
		String rivals = pairing.rivals().stream().map(rival -> '\n' + text("rival", rival.isAnswered() ? names(rival.lower()) : text("none"),
				AlignSides.verdict(rival.verdict()))).collect(Collectors.joining());
		return told + grounds + judged + rivals;
	}

	private void boxes() {
		List<List<String>> rows = new ArrayList<>();
		alignment.upper().boxes().forEach(box -> {
			List<String> lower = alignment.answers(box.id()).stream().flatMap(pairing -> pairing.lower().stream()).distinct().toList();
			rows.add(List.of(name(box.id()), lower.isEmpty() ? text("none") : lower.stream().map(this::name).collect(Collectors.joining("\n")),
					text("topic." + topic(alignment.answered(box.id())))));
		});
		if (rows.isEmpty()) {
			parts.add(Paragraph.of(Style.PLAIN, text("boxes.none")));
			return;
		}
		parts.add(new Table(columns("box.upper", "box.lower", "topic"), rows));
		List<String> only = alignment.lowerOnly(Kind.BOX);
		if (!only.isEmpty()) {
			parts.add(Paragraph.of(Style.SMALL, text("boxes.only", Integer.toString(only.size()), names(only))));
		}
	}

	private static String topic(Relation relation) {
		return relation == Relation.NONE ? "none" : relation == Relation.SAME ? "full" : "part";
	}

	private void tasks() {
		Map<Section, List<Identified>> open = AlignmentOpinions.openTasks(alignment);
		if (open.isEmpty()) {
			parts.add(Paragraph.of(Style.PLAIN, text("tasks.none")));
			return;
		}
		List<List<String>> rows = new ArrayList<>();
		open.forEach((chapter, tasks) -> rows.add(List.of(ElementNames.of(chapter), tasks.stream().map(ElementNames::of).collect(Collectors.joining("\n")))));
		parts.add(new Table(columns("chapter", "task"), rows));
	}

	private String names(List<String> ids) {
		return ids.stream().map(this::name).collect(Collectors.joining(Messages.text("list.and")));
	}

	private String name(String id) {
		return ElementNames.of(elements.get(id));
	}

	static List<Column> columns(String... keys) {
		List<Column> columns = new ArrayList<>();
		for (String key : keys) {
			columns.add(new Column(text("column." + key), key.equals("number") ? Align.ORDINAL : SHORT.contains(key) ? Align.SHORT : Align.START));
		}
		return columns;
	}

	static String text(String key, Object... arguments) {
		return Messages.text("report.align." + key, arguments);
	}
}
