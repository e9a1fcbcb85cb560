package org.planwright.core.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.planwright.model.Division;
import org.planwright.model.Identified;
import org.planwright.model.Plan;

/** What stands where in the text of a plan, by ids: all from the first line to the last, whatever holds others before what it holds. Immutable. */
final class DocumentOrder {

	private final String[] ids;
	/** Behind the last thing that stands in each. */
	private final int[] ends;
	/** Made when it is asked for first: of most plans of a project nobody asks. Two threads that ask at once make the same. */
	private volatile Map<String, Integer> places;

	private DocumentOrder(Plan plan) {
		List<Identified> all = new ArrayList<>();
		List<int[]> spans = new ArrayList<>();
		visitDivision(plan, all, spans);
		ids = all.stream().map(Identified::getId).toArray(String[]::new);
		ends = spans.stream().mapToInt(span -> span[0]).toArray();
	}

	/** The order of a plan whose objects have ids. */
	static DocumentOrder of(Plan plan) {
		return new DocumentOrder(plan);
	}

	private static void visitDivision(Division division, List<Identified> all, List<int[]> spans) {
		int[] span = begin(division, all, spans);
		division.getBlocks().forEach(block -> visit(block, all, spans));
		division.getSections().forEach(section -> visitDivision(section, all, spans));
		span[0] = all.size();
	}

	private static void visit(EObject object, List<Identified> all, List<int[]> spans) {
		int[] span = object instanceof Identified identified ? begin(identified, all, spans) : new int[1];
		object.eContents().forEach(below -> visit(below, all, spans));
		span[0] = all.size();
	}

	private static int[] begin(Identified object, List<Identified> all, List<int[]> spans) {
		int[] span = new int[1];
		all.add(object);
		spans.add(span);
		return span;
	}

	/** An object and all that stands in it, in order; nothing where it stands nowhere in the text. */
	List<String> inside(String id) {
		int place = placeOf(id);
		return place == ids.length ? List.of() : List.of(Arrays.copyOfRange(ids, place, ends[place]));
	}

	/** Its place among all; behind the last one for what stands nowhere in the text. */
	int placeOf(String id) {
		if (places == null) {
			Map<String, Integer> made = HashMap.newHashMap(ids.length);
			for (int i = 0; i < ids.length; i++) {
				made.put(ids[i], i);
			}
			places = made;
		}
		return places.getOrDefault(id, ids.length);
	}
}
