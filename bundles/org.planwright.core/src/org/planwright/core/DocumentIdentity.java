package org.planwright.core;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.planwright.core.compare.Matches;
import org.planwright.core.project.PlanDigest;
import org.planwright.core.reading.SourceExtents;
import org.planwright.core.reading.source.SourceMark;
import org.planwright.model.Comment;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.KeyProject;
import org.planwright.model.Mention;
import org.planwright.model.Passage;
import org.planwright.model.Plan;
import org.planwright.model.PlanPackage;
import org.planwright.model.ProjectItem;
import org.planwright.model.Section;
import org.planwright.model.Term;

/**
 * Gives the objects of a plan that was read from a document the ids of those that they were printed from: as the names say that their words
 * bear, else by likeness. What is new keeps the id that it has.
 */
final class DocumentIdentity {

	private final Plan known;
	private final Plan read;
	private final Map<String, Identified> byName = new HashMap<>();
	private final Map<Identified, Identified> origins = new IdentityHashMap<>();
	private final Set<Identified> taken = new HashSet<>();

	/**
	 * @param known the plan that was printed
	 * @param read what was read of the document; gets other ids
	 */
	DocumentIdentity(Plan known, Plan read) {
		this.known = known;
		this.read = read;
		known.eAllContents().forEachRemaining(object -> {
			if (object instanceof Identified identified && identified.getId() != null) {
				byName.put(BookmarkNames.of(identified.getId()), identified);
			}
		});
	}

	/** Gives the ids. Places in the source become those of the known objects: they say nothing of a change. */
	void assign(List<SourceMark> marks) {
		SourceExtents extents = new SourceExtents(read);
		List<SourceMark> longest = new ArrayList<>(marks);
		longest.sort(Comparator.comparingInt((SourceMark mark) -> mark.words().length()).reversed());
		longest.forEach(mark -> follow(mark, extents));
		read.setId(known.getId());
		origins.forEach((object, origin) -> object.setId(origin.getId()));
		Matches matches = Matches.of(known, read);
		List<Identified> others = new ArrayList<>();
		read.eAllContents().forEachRemaining(object -> {
			if (object instanceof Identified identified && !(object instanceof Mention) && !(object instanceof Comment) && !origins.containsKey(object)) {
				others.add(identified);
			}
		});
		for (Identified object : others) {
			if (matches.left(object) instanceof Identified origin && oneKind(origin, object)) {
				take(object, origin);
			}
		}
		origins.forEach((object, origin) -> {
			object.setId(origin.getId());
			if (object instanceof Passage passage) {
				mentions((Passage) origin, passage);
			}
		});
		read.eAllContents().forEachRemaining(object -> place(object, object instanceof Identified identified ? origins.get(identified) : null));
	}

	private boolean take(Identified object, Identified origin) {
		if (origins.containsKey(object) || !taken.add(origin)) {
			return false;
		}
		origins.put(object, origin);
		return true;
	}

	/** Gives the object that was read of marked words the id of what they were printed from; where several were read of one line, the words tell. */
	private void follow(SourceMark mark, SourceExtents extents) {
		Identified origin = byName.get(BookmarkNames.whole(mark.name()));
		if (origin == null) {
			return;
		}
		List<Identified> there = extents.at(mark.firstLine()).stream().filter(object -> oneKind(origin, object) && !origins.containsKey(object)).toList();
		if (there.size() > 1) {
			String words = bare(mark.words());
			there = there.stream().filter(object -> says(words, object)).toList();
		}
		if (there.size() == 1) {
			take(there.getFirst(), origin);
		}
	}

	/** Whether words are those of an object, or among them, or hold them. */
	private static boolean says(String words, Identified object) {
		String own = bare(switch (object) {
		case Section section -> section.getTitle();
		case KeyProject box -> box.getTitle();
		case Indicator row -> row.getPrintedName();
		case ProjectItem item -> Objects.requireNonNullElse(item.getTitle(), "") + Objects.requireNonNullElse(item.getText(), "");
		case Term term -> term.getTerm();
		case Passage passage -> passage.getText();
		default -> "";
		});
		return !own.isEmpty() && (words.contains(own) || own.contains(words));
	}

	private static String bare(String words) {
		return words == null ? "" : words.replaceAll("\\s+", "");
	}

	/** A section may be read as a task in one plan and not in the other; nothing else changes its kind. */
	static boolean oneKind(EObject one, EObject other) {
		EClass section = PlanPackage.Literals.SECTION;
		return one.eClass() == other.eClass() || section.isInstance(one) && section.isInstance(other);
	}

	/** A figure in prose is the one with the same words, in their order: the first of them there is the first here. */
	private static void mentions(Passage origin, Passage passage) {
		List<Mention> left = new ArrayList<>(origin.getMentions());
		for (Mention mention : passage.getMentions()) {
			left.stream().filter(each -> Objects.equals(each.getQuote(), mention.getQuote())).findFirst().ifPresent(each -> {
				mention.setId(each.getId());
				left.remove(each);
			});
		}
	}

	private static void place(EObject object, Identified origin) {
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			if (PlanDigest.isPlace(attribute)) {
				object.eSet(attribute, origin == null || !origin.eClass().getEAllAttributes().contains(attribute) ? 0 : origin.eGet(attribute));
			}
		}
	}
}
