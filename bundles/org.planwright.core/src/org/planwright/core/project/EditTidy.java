package org.planwright.core.project;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.planwright.core.ElementNames;
import org.planwright.core.Messages;
import org.planwright.model.Alignment;
import org.planwright.model.Comment;
import org.planwright.model.Decomposition;
import org.planwright.model.Evidence;
import org.planwright.model.Identified;
import org.planwright.model.Observation;
import org.planwright.model.Opinion;
import org.planwright.model.PlanFactory;
import org.planwright.model.PlanPackage;
import org.planwright.model.TraceLink;
import org.planwright.model.Waiver;

/**
 * Puts a project in order at the end of each edit, as part of that edit: no reference points outside the project, every object has an
 * id of its own, and no text holds characters that a file cannot.
 */
final class EditTidy {

	private final ProjectWatch watch;
	private final Consumer<Set<String>> loadReferring;

	/** @param loadReferring has everything loaded that refers to some objects, by their ids */
	EditTidy(ProjectWatch watch, Consumer<Set<String>> loadReferring) {
		this.watch = watch;
		this.loadReferring = loadReferring;
	}

	void run() {
		loadReferring.accept(watch.unsettledIds());
		cutReferencesToRemoved();
		for (Identified object : watch.needingIds()) {
			object.setId(Ids.fresh());
		}
		Set<EObject> changed = Collections.newSetFromMap(new IdentityHashMap<>());
		changed.addAll(watch.touched().objects);
		for (EObject root : watch.added()) {
			EcoreUtil.getAllContents(List.of(root), false).forEachRemaining(object -> changed.add((EObject) object));
		}
		changed.forEach(EditTidy::cleanTexts);
	}

	/** Removing what referred to a removed object may leave other references behind, so this goes on until none is left. */
	private void cutReferencesToRemoved() {
		Set<EObject> done = Collections.newSetFromMap(new IdentityHashMap<>());
		Deque<EObject> waiting = new ArrayDeque<>(watch.removed());
		while (!waiting.isEmpty()) {
			EObject root = waiting.pop();
			if (done.add(root)) {
				EcoreUtil.getAllContents(List.of(root), false).forEachRemaining(object -> cutReferencesTo((EObject) object));
				waiting.addAll(watch.removed());
				waiting.removeAll(done);
			}
		}
	}

	private void cutReferencesTo(EObject gone) {
		for (Setting setting : watch.referencesTo(gone)) {
			cut(setting, gone);
		}
	}

	/**
	 * A statement about something goes with it; a remark stays, and speaks of the plan as a whole from then on.
	 */
	private static void cut(Setting setting, EObject gone) {
		EObject holder = setting.getEObject();
		switch (holder) {
		case TraceLink link -> EcoreUtil.remove(link);
		case Evidence evidence when evidence.getJudged() == null && !(evidence.eContainer() instanceof Comment) -> EcoreUtil.remove(evidence);
		case Evidence evidence -> lose(evidence);
		case Observation observation -> EcoreUtil.remove(observation);
		case Waiver waiver -> EcoreUtil.remove(waiver);
		case Decomposition decomposition -> EcoreUtil.remove(decomposition);
		case Alignment alignment -> {
			EcoreUtil.remove(setting, gone);
			if (!alignment.eIsSet(setting.getEStructuralFeature())) {
				EcoreUtil.remove(alignment);
			}
		}
		case Opinion opinion -> {
			EcoreUtil.remove(setting, gone);
			keepPlace(opinion, setting.getEStructuralFeature() == PlanPackage.Literals.OPINION__SUBJECT ? "opinion.lost.subject" : "opinion.lost.about", gone);
		}
		case Comment comment -> {
			EcoreUtil.remove(setting, gone);
			keepName(comment, gone);
		}
		default -> EcoreUtil.remove(setting, gone);
		}
	}

	/** A remark on something that is gone tells what that was: by its words where it was made on words, else by the name. */
	private static void keepName(Comment comment, EObject gone) {
		String name = gone instanceof Identified identified ? ElementNames.known(identified) : "";
		if (comment.getWords() == null && !name.isEmpty()) {
			Evidence words = PlanFactory.eINSTANCE.createEvidence();
			words.setJudged(name);
			comment.setWords(words);
		}
	}

	/** An opinion is on record with whoever got it: where what it speaks of is gone, it says in words what that was. */
	private static void keepPlace(Opinion opinion, String key, EObject gone) {
		String name = gone instanceof Identified identified ? ElementNames.of(identified) : "";
		String text = Objects.requireNonNullElse(opinion.getText(), "");
		if (!name.isEmpty() && !text.contains(name)) {
			opinion.setText(text + Messages.text(key, name));
		}
	}

	/** Words that somebody judged a link by, or made a remark on, and that are gone, are told of: of a link until it is judged again. */
	private static void lose(Evidence evidence) {
		if (evidence.getJudged() == null) {
			evidence.setJudged(evidence.getQuote());
		}
		evidence.setPassage(null);
		evidence.setStart(0);
		evidence.setEnd(0);
		evidence.setQuote(null);
	}

	private static void cleanTexts(EObject object) {
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			if (attribute.getEAttributeType().getInstanceClass() != String.class || attribute == PlanPackage.Literals.IDENTIFIED__ID) {
				continue;
			}
			if (attribute.isMany()) {
				@SuppressWarnings("unchecked")
				List<String> texts = (List<String>) object.eGet(attribute);
				for (int i = 0; i < texts.size(); i++) {
					String clean = XmlText.clean(texts.get(i));
					if (!clean.equals(texts.get(i))) {
						texts.set(i, clean);
					}
				}
			} else if (object.eGet(attribute) instanceof String text && !XmlText.isClean(text)) {
				object.eSet(attribute, XmlText.clean(text));
			}
		}
	}
}
