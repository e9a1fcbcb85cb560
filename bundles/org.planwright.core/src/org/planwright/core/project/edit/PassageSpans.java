package org.planwright.core.project.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntUnaryOperator;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Comment;
import org.planwright.model.Evidence;
import org.planwright.model.Figure;
import org.planwright.model.Mention;
import org.planwright.model.Passage;

/** Everything that is tied to a place in the words of one passage: figures, evidence of links, comments. */
final class PassageSpans {

	private final Passage passage;
	private final List<Evidence> evidence = new ArrayList<>();
	private final List<Comment> comments = new ArrayList<>();

	PassageSpans(ProjectSession session, Passage passage) {
		this.passage = passage;
		for (Setting setting : session.referencesTo(passage)) {
			EObject holder = setting.getEObject();
			if (holder instanceof Evidence found) {
				evidence.add(found);
			} else if (holder instanceof Comment comment && comment.getStart() >= 0) {
				comments.add(comment);
			}
		}
	}

	/** Moves every place as the words under it moved, and takes out the figures whose own words were changed. */
	void replace(int start, int end, int length) {
		IntUnaryOperator moved = offset -> offset <= start ? offset : offset >= end ? offset + length - (end - start) : start + length;
		for (Mention mention : List.copyOf(passage.getMentions())) {
			if (mention.getStart() < end && mention.getEnd() > start) {
				EcoreUtil.remove(mention);
			}
		}
		// What is inserted between two places belongs to neither: a place that begins there moves behind it.
		IntUnaryOperator begins = offset -> offset == start && start == end ? offset + length : moved.applyAsInt(offset);
		for (Mention mention : passage.getMentions()) {
			move(mention, begins.applyAsInt(mention.getStart()), moved.applyAsInt(mention.getEnd()));
		}
		for (Evidence found : evidence) {
			found.setStart(moved.applyAsInt(found.getStart()));
			found.setEnd(moved.applyAsInt(found.getEnd()));
			if (found.getEnd() > start) {
				found.setQuote(passage.getText().substring(found.getStart(), found.getEnd()));
			}
		}
		for (Comment comment : comments) {
			comment.setStart(moved.applyAsInt(comment.getStart()));
			comment.setEnd(moved.applyAsInt(comment.getEnd()));
		}
	}

	/** Hands everything from an offset on to another passage, which begins with the words at that offset. What lies across it stays, cut. */
	void handOver(int offset, Passage next) {
		handOver(offset, next, -offset);
	}

	/** Hands everything on to another passage, in which the words of this one begin at the given place. */
	void handOverAll(Passage before, int place) {
		handOver(0, before, place);
	}

	private void handOver(int offset, Passage other, int shift) {
		for (Mention mention : List.copyOf(passage.getMentions())) {
			if (mention.getStart() >= offset) {
				move(mention, mention.getStart() + shift, mention.getEnd() + shift);
				other.getMentions().add(mention);
			} else if (mention.getEnd() > offset) {
				EcoreUtil.remove(mention);
			}
		}
		for (Evidence found : evidence) {
			if (found.getStart() >= offset) {
				found.setPassage(other);
				found.setStart(found.getStart() + shift);
				found.setEnd(found.getEnd() + shift);
			} else if (found.getEnd() > offset) {
				found.setEnd(offset);
				found.setQuote(passage.getText().substring(found.getStart(), offset));
			}
		}
		for (Comment comment : comments) {
			if (comment.getStart() >= offset) {
				comment.setSubject(other);
				comment.setStart(comment.getStart() + shift);
				comment.setEnd(comment.getEnd() + shift);
			} else {
				comment.setEnd(Math.min(comment.getEnd(), offset));
			}
		}
	}

	/**
	 * Puts freshly read figures of a stretch of the words in the place of those that stand there. A figure that says the same as before
	 * stays the same object, so that links to it and corrections made by hand live on.
	 */
	static void refresh(Passage passage, int start, int end, List<Mention> fresh) {
		List<Mention> old = new ArrayList<>(passage.getMentions().stream()
				.filter(mention -> mention.getStart() >= start && mention.getEnd() <= end).toList());
		for (Mention found : fresh) {
			if (found.getStart() < start || found.getEnd() > end) {
				continue;
			}
			Mention same = old.stream().filter(mention -> saysTheSame(mention, found)).findFirst().orElse(null);
			if (same == null) {
				insertByPlace(passage, found);
			} else {
				old.remove(same);
				move(same, found.getStart(), found.getEnd());
				if (!Objects.equals(same.getQuote(), found.getQuote())) {
					same.setQuote(found.getQuote());
				}
			}
		}
		old.forEach(EcoreUtil::remove);
	}

	private static boolean saysTheSame(Mention one, Mention other) {
		Figure figure = one.getFigure();
		Figure second = other.getFigure();
		return figure != null && second != null && Objects.equals(figure.getText(), second.getText())
				&& Objects.equals(figure.getValue(), second.getValue()) && figure.getComparator() == second.getComparator();
	}

	private static void insertByPlace(Passage passage, Mention mention) {
		int index = 0;
		while (index < passage.getMentions().size() && passage.getMentions().get(index).getStart() < mention.getStart()) {
			index++;
		}
		passage.getMentions().add(index, mention);
	}

	private static void move(Mention mention, int start, int end) {
		mention.setStart(start);
		mention.setEnd(end);
	}
}
