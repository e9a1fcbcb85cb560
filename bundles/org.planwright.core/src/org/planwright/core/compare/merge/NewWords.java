package org.planwright.core.compare.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.ecore.EObject;
import org.planwright.core.Digests;
import org.planwright.core.PlanMentions;
import org.planwright.model.Mention;
import org.planwright.model.Passage;
import org.planwright.model.Plan;

/** Reads the figures of words that came about by the merge: sentences that a person wrote while deciding, or that were put together. */
final class NewWords {

	private static final int ID_LENGTH = 16;

	private NewWords() {
	}

	/** Adds to each passage the figures that stand in its words where none is known. */
	static void read(List<Passage> passages) {
		Map<Plan, PlanMentions> readers = new HashMap<>();
		for (Passage passage : passages) {
			Plan plan = planOf(passage);
			if (plan != null && passage.getText() != null) {
				PlanMentions reader = readers.computeIfAbsent(plan, PlanMentions::of);
				List<Mention> known = List.copyOf(passage.getMentions());
				List<Mention> added = new ArrayList<>();
				for (Mention found : reader.read(passage.getText(), reader.contextYear(passage), offset -> 0)) {
					if (known.stream().noneMatch(mention -> mention.getStart() < found.getEnd() && found.getStart() < mention.getEnd())) {
						found.setId(id(passage, found));
						added.add(found);
					}
				}
				passage.getMentions().addAll(added);
				ECollections.sort(passage.getMentions(), Comparator.comparingInt(Mention::getStart));
			}
		}
	}

	/** Equal merges give equal ids. */
	private static String id(Passage passage, Mention mention) {
		String indicator = mention.getIndicator() == null ? "" : mention.getIndicator().getId();
		return Digests.sha256(passage.getId() + ' ' + mention.getStart() + ' ' + Objects.toString(mention.getQuote()) + ' ' + indicator).substring(0, ID_LENGTH);
	}

	private static Plan planOf(EObject object) {
		EObject step = object;
		while (step != null && !(step instanceof Plan)) {
			step = step.eContainer();
		}
		return (Plan) step;
	}
}
