package org.planwright.core.project.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.planwright.core.project.MovedWords;
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

	PassageSpans(ProjectSession session, Passage passage) {
		this.passage = passage;
		for (Setting setting : session.referencesTo(passage)) {
			EObject holder = setting.getEObject();
			if (holder instanceof Evidence found) {
				evidence.add(found);
			}
		}
	}

	/** Lets remarks that do not know yet which words they were made on, as those of old files, keep the words that they are on. */
	private void keepWhatRemarksSpeakOf() {
		for (Evidence found : evidence) {
			if (found.eContainer() instanceof Comment && found.getJudged() == null && found.getStart() < found.getEnd()) {
				found.setJudged(found.getQuote());
			}
		}
	}

	/**
	 * Moves every place as the words under it moved. A figure whose own words were changed keeps its place, for whoever reads figures
	 * again; evidence that nothing is left of has a place without words.
	 *
	 * @return the figures whose own words were changed
	 */
	List<Mention> move(MovedWords moved) {
		keepWhatRemarksSpeakOf();
		List<Mention> changed = new ArrayList<>();
		for (Mention mention : passage.getMentions()) {
			MovedWords.Span span = moved.follow(mention.getStart(), mention.getEnd());
			if (moved.touches(mention.getStart(), mention.getEnd()) && !moved.isSame(mention.getStart(), mention.getEnd(), span)) {
				changed.add(mention);
			}
			move(mention, span.start(), span.end());
		}
		for (Evidence found : evidence) {
			if (found.getStart() < found.getEnd()) {
				MovedWords.Span span = moved.follow(found.getStart(), found.getEnd());
				found.setStart(span.start());
				found.setEnd(span.end());
				found.setQuote(passage.getText().substring(span.start(), span.end()));
			} else {
				found.setStart(moved.end(found.getStart()));
				found.setEnd(found.getStart());
			}
		}
		mend();
		return changed;
	}

	/**
	 * Lets evidence of which a part was gone have all of its words again where the others stand around that part once more, as when a paragraph
	 * was split within them and joined again. The same words at another place are others.
	 */
	void mend() {
		for (Evidence found : evidence) {
			String judged = found.getJudged();
			String left = found.getQuote() == null ? "" : found.getQuote();
			if (judged == null || judged.isEmpty() || judged.equals(left) || found.getPassage() != passage) {
				continue;
			}
			for (int at = judged.indexOf(left); at >= 0; at = left.isEmpty() ? -1 : judged.indexOf(left, at + 1)) {
				int start = found.getStart() - at;
				if (start >= 0 && passage.getText().startsWith(judged, start)) {
					found.setStart(start);
					found.setEnd(start + judged.length());
					found.setQuote(judged);
					break;
				}
			}
		}
	}

	/** Takes out those of the changed figures that nobody found again: their words are not those that stand in their place. */
	static void drop(Passage passage, List<Mention> changed) {
		for (Mention mention : changed) {
			if (mention.eContainer() == passage && !passage.getText().substring(mention.getStart(), mention.getEnd()).equals(mention.getQuote())) {
				EcoreUtil.remove(mention);
			}
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
		keepWhatRemarksSpeakOf();
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
				if (found.eContainer() instanceof Comment comment && comment.getSubject() == passage) {
					comment.setSubject(other);
				}
			} else if (found.getEnd() > offset) {
				found.setEnd(offset);
				found.setQuote(passage.getText().substring(found.getStart(), offset));
			}
		}
	}

	/**
	 * Puts freshly read figures of a stretch of the words in the place of those that stand there. A figure that says the same as before,
	 * or stands where one stood, stays the same object, so that links to it and corrections made by hand live on.
	 */
	static void refresh(Passage passage, int start, int end, List<Mention> fresh) {
		List<Mention> old = new ArrayList<>(passage.getMentions().stream()
				.filter(mention -> mention.getStart() >= start && mention.getEnd() <= end).toList());
		List<Mention> others = new ArrayList<>();
		for (Mention found : fresh) {
			if (found.getStart() < start || found.getEnd() > end) {
				continue;
			}
			Mention same = old.stream().filter(mention -> saysTheSame(mention, found)).findFirst().orElse(null);
			if (same == null) {
				others.add(found);
			} else {
				old.remove(same);
				keep(same, found);
			}
		}
		for (Mention found : others) {
			Mention there = old.stream().filter(mention -> mention.getStart() < found.getEnd() && found.getStart() < mention.getEnd())
					.findFirst().orElse(null);
			if (there == null) {
				insertByPlace(passage, found);
			} else {
				old.remove(there);
				keep(there, found);
				there.setFigure(found.getFigure());
				there.setIndicator(found.getIndicator());
			}
		}
		old.forEach(EcoreUtil::remove);
		ECollections.sort(passage.getMentions(), Comparator.comparingInt(Mention::getStart));
	}

	private static void keep(Mention mention, Mention found) {
		move(mention, found.getStart(), found.getEnd());
		if (!Objects.equals(mention.getQuote(), found.getQuote())) {
			mention.setQuote(found.getQuote());
		}
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
