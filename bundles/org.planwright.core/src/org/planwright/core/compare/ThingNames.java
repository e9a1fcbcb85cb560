package org.planwright.core.compare;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.planwright.core.ElementNames;
import org.planwright.core.FirstWords;
import org.planwright.core.Messages;
import org.planwright.model.Alignment;
import org.planwright.model.Baseline;
import org.planwright.model.Comment;
import org.planwright.model.Decomposition;
import org.planwright.model.Footnote;
import org.planwright.model.Identified;
import org.planwright.model.IndicatorTable;
import org.planwright.model.Mention;
import org.planwright.model.NamePair;
import org.planwright.model.Observation;
import org.planwright.model.Opinion;
import org.planwright.model.Passage;
import org.planwright.model.Portion;
import org.planwright.model.Project;
import org.planwright.model.ProjectItem;
import org.planwright.model.ReferenceFigure;
import org.planwright.model.Setting;
import org.planwright.model.Term;
import org.planwright.model.TextRow;
import org.planwright.model.TextTable;
import org.planwright.model.TraceLink;
import org.planwright.model.Waiver;

/** What a person calls the things of a project when they are compared. */
public final class ThingNames {

	/** Longer words are cut. */
	private static final int SHOWN = 40;
	private static final String TO = " → ";

	private ThingNames() {
	}

	/** What kind of thing it is, such as 段落 or 指标. */
	public static String kind(EObject thing) {
		return Messages.text("compare.thing." + key(thing));
	}

	/** The kind of a thing in files for other programs. */
	public static String key(EObject thing) {
		return thing.eClass().getName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
	}

	/** Its title or name, else the beginning of what it says; never empty. */
	public static String of(EObject thing) {
		String name = name(thing).strip().replaceAll("\\s+", " ");
		return name.isEmpty() ? Messages.text("compare.unnamed", kind(thing)) : FirstWords.of(name, SHOWN);
	}

	private static String name(EObject thing) {
		return switch (thing) {
		case Project project -> text(project.getName());
		case TraceLink link -> end(link.getSource()) + TO + end(link.getTarget());
		case Alignment alignment -> ends(alignment.getUpper()) + TO + ends(alignment.getLower());
		case Opinion opinion -> text(opinion.getText());
		case Decomposition shares -> end(shares.getIndicator());
		case Portion portion -> text(portion.getRegion());
		case Observation value -> end(value.getIndicator()) + ' ' + value.getYear();
		case Waiver waiver -> text(waiver.getRule()) + ' ' + end(waiver.getSubject());
		case Comment comment -> text(comment.getText());
		case Setting setting -> text(setting.getKey());
		case NamePair pair -> text(pair.getUpper()) + TO + text(pair.getLower());
		case ReferenceFigure figure -> text(figure.getRegion()) + text(figure.getName());
		case Baseline baseline -> text(baseline.getName());
		case IndicatorTable table -> text(table.getLabel()) + ' ' + text(table.getTitle());
		case TextTable table -> text(table.getTitle());
		case TextRow row -> row.getCells().stream().map(ThingNames::text).collect(Collectors.joining(" "));
		case Term term -> text(term.getTerm());
		case Footnote note -> text(note.getMark()) + text(note.getText());
		case ProjectItem item -> text(item.getLabel()) + (text(item.getTitle()).isBlank() ? text(item.getText()) : item.getTitle());
		case Mention mention -> text(mention.getQuote());
		case Passage passage -> text(passage.getText());
		case Identified element -> ElementNames.of(element);
		default -> "";
		};
	}

	private static String end(Identified end) {
		return end == null ? Messages.text("compare.nothing") : of(end);
	}

	private static String ends(List<Identified> ends) {
		return ends.isEmpty() ? Messages.text("compare.nothing") : ends.stream().map(ThingNames::of).collect(Collectors.joining("、"));
	}

	private static String text(String text) {
		return Objects.requireNonNullElse(text, "");
	}

	/** Where a thing stands: the plan's chapters that lead to it, without itself; empty for what stands in the plan or project itself. */
	public static String place(EObject thing) {
		EObject holder = thing.eContainer();
		while (holder != null && (!(holder instanceof Identified one) || ElementNames.of(one).isEmpty())) {
			holder = holder.eContainer();
		}
		return holder == null ? "" : ElementNames.place((Identified) holder);
	}
}
