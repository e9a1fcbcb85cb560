package org.planwright.ui.navigator;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.planwright.core.ElementNames;
import org.planwright.core.project.ProjectChange;
import org.planwright.model.Division;
import org.planwright.model.Glossary;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorTable;
import org.planwright.model.KeyProject;
import org.planwright.model.Passage;
import org.planwright.model.Plan;
import org.planwright.model.Project;
import org.planwright.model.Section;
import org.planwright.model.Term;
import org.planwright.ui.Messages;
import org.planwright.ui.navigator.NavigatorNode.Group;
import org.planwright.ui.search.NameMatch;
import org.planwright.ui.selection.PlanNames;

/** What the navigator shows of a project, all of it or what fits the words in its filter. Knows no control. */
public final class NavigatorModel {

	private final NavigatorNode root;
	private NameMatch filter = new NameMatch("");
	private final Map<NavigatorNode, List<NavigatorNode>> fitting = new HashMap<>();

	/** The lines of a project. */
	public NavigatorModel(Project project) {
		root = NavigatorNode.of(null, project, PlanNames.name(project), NavigatorModel::plans);
	}

	/** The project's line. */
	public NavigatorNode root() {
		return root;
	}

	/** Shows only what fits, and the lines above it; blank shows everything. */
	public void setFilter(String words) {
		filter = new NameMatch(words);
		fitting.clear();
	}

	/** Whether some lines may be hidden. */
	public boolean isFiltered() {
		return !filter.isEmpty();
	}

	/** The lines below a line that are to be seen. Below a line that fits itself, everything is. */
	public List<NavigatorNode> children(NavigatorNode node) {
		return filter.isEmpty() ? node.children() : fitting.computeIfAbsent(node, this::fittingChildren);
	}

	private List<NavigatorNode> fittingChildren(NavigatorNode node) {
		// Computed from the bottom up without computeIfAbsent on the way: a map must not be changed while it computes.
		if (node.parent() != null && isShownByItself(node)) {
			return node.children();
		}
		return node.children().stream().filter(this::isShown).toList();
	}

	private boolean isShown(NavigatorNode node) {
		return node.fits(filter) || node.children().stream().anyMatch(this::isShown);
	}

	/** A line that fits, or one below such a line. The names of plans and lists stand above so much that they open nothing. */
	private boolean isShownByItself(NavigatorNode node) {
		for (NavigatorNode step = node; step != null && step.object() instanceof Section; step = step.parent()) {
			if (step.fits(filter)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * The line that a thing is followed to: its own or that of what it stands in.
	 *
	 * @param open whether the lists of a plan may be searched: a list that nobody opened is not the place to be led to
	 */
	public Optional<NavigatorNode> lineOf(EObject object, Predicate<NavigatorNode> open) {
		Deque<EObject> way = new ArrayDeque<>();
		for (EObject step = object; step != null; step = step.eContainer()) {
			way.push(step);
		}
		if (way.isEmpty() || way.pop() != root.object()) {
			return Optional.empty();
		}
		NavigatorNode line = root;
		NavigatorNode listed = null;
		for (EObject step : way) {
			NavigatorNode next = child(line, step);
			line = next == null ? line : next;
			if (next != null && step instanceof Plan) {
				listed = inOpenList(next, way, open);
			}
		}
		return Optional.of(listed == null ? line : listed);
	}

	private NavigatorNode inOpenList(NavigatorNode plan, Deque<EObject> way, Predicate<NavigatorNode> open) {
		NavigatorNode found = null;
		for (NavigatorNode list : children(plan)) {
			if (list.group().isPresent() && open.test(list)) {
				NavigatorNode line = list;
				for (EObject step : way) {
					NavigatorNode next = child(line, step);
					line = next == null ? line : next;
				}
				found = line == list ? found : line;
			}
		}
		return found;
	}

	private NavigatorNode child(NavigatorNode line, EObject object) {
		for (NavigatorNode child : children(line)) {
			if (child.object() == object && child.group().isEmpty()) {
				return child;
			}
		}
		return null;
	}

	/** Whether an edit may have changed lines: edits of mere words inside paragraphs do not. */
	public static boolean concerns(ProjectChange change) {
		return change.objects().stream().anyMatch(NavigatorModel::isLine) || change.added().stream().anyMatch(NavigatorModel::isLine)
				|| change.removed().stream().anyMatch(NavigatorModel::isLine);
	}

	private static boolean isLine(EObject object) {
		return switch (object) {
		case Term term -> true;
		case Passage words -> false;
		case Project project -> true;
		case Division division -> true;
		case IndicatorTable table -> true;
		case Indicator indicator -> true;
		case KeyProject box -> true;
		case Glossary glossary -> true;
		default -> false;
		};
	}

	private static List<NavigatorNode> plans(NavigatorNode project) {
		List<NavigatorNode> lines = new ArrayList<>();
		ElementNames.shortNames((Project) project.object())
				.forEach((plan, name) -> lines.add(NavigatorNode.of(project, plan, label(name, PlanNames.name(plan)), NavigatorModel::parts)));
		return List.copyOf(lines);
	}

	/** The short name and the title, or the title alone where the short name is its beginning. */
	private static String label(String brief, String title) {
		boolean begins = brief.equals(title) || brief.endsWith("…") && title.startsWith(brief.substring(0, brief.length() - 1));
		return begins ? title : Messages.text("navigator.plan", brief, title);
	}

	private static List<NavigatorNode> parts(NavigatorNode line) {
		Plan plan = (Plan) line.object();
		List<Identified> indicators = new ArrayList<>();
		List<Identified> boxes = new ArrayList<>();
		List<Identified> terms = new ArrayList<>();
		TreeIterator<EObject> all = EcoreUtil.getAllContents(plan, false);
		while (all.hasNext()) {
			switch (all.next()) {
			case IndicatorTable table -> {
				indicators.addAll(table.getIndicators());
				all.prune();
			}
			case KeyProject box -> {
				boxes.add(box);
				all.prune();
			}
			case Glossary glossary -> {
				terms.addAll(glossary.getTerms());
				all.prune();
			}
			case Passage words -> all.prune();
			default -> { }
			}
		}
		List<NavigatorNode> lines = new ArrayList<>(sections(line));
		addList(lines, line, Group.INDICATORS, "navigator.indicators", indicators, indicators.stream().mapToInt(NavigatorModel::rows).sum());
		addList(lines, line, Group.BOXES, "navigator.boxes", boxes, boxes.size());
		addList(lines, line, Group.TERMS, "navigator.terms", terms, terms.size());
		return lines;
	}

	private static int rows(Identified indicator) {
		return 1 + ((Indicator) indicator).getParts().stream().mapToInt(NavigatorModel::rows).sum();
	}

	private static void addList(List<NavigatorNode> lines, NavigatorNode plan, Group group, String key, List<Identified> things, int count) {
		if (!things.isEmpty()) {
			lines.add(NavigatorNode.of(plan, group, Messages.text(key, Integer.toString(count)),
					list -> things.stream().map(thing -> leaf(list, thing)).toList()));
		}
	}

	private static NavigatorNode leaf(NavigatorNode parent, Identified thing) {
		return NavigatorNode.of(parent, thing, PlanNames.name(thing), line -> thing instanceof Indicator indicator
				? indicator.getParts().stream().map(part -> leaf(line, part)).toList()
				: List.of());
	}

	private static List<NavigatorNode> sections(NavigatorNode line) {
		return ((Division) line.object()).getSections().stream()
				.map(section -> NavigatorNode.of(line, section, PlanNames.name(section), NavigatorModel::sections)).toList();
	}
}
