package org.planwright.core.compare.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.planwright.core.LiveMentions;
import org.planwright.core.project.ProjectSession;

/** Edits of every kind that people make, at random places of a project. Equal seeds make equal edits of equal projects, but for new ids. */
final class RandomEdits {

	private static final String WORDS = "加快推进全省网络建设，到2025年实现覆盖率90%以上，建成5G基站25万个，努力提升服务能力和管理水平";

	final ProjectSession session;
	final Random random;
	final LiveMentions reader;
	private final Predicate<EObject> scope;
	private final List<BiPredicate<RandomEdits, String>> kinds = new ArrayList<>();

	/** @param scope where edits may be made */
	RandomEdits(ProjectSession session, long seed, Predicate<EObject> scope) {
		this.session = session;
		this.scope = scope;
		random = new Random(seed);
		reader = new LiveMentions(session);
		TextKinds.addTo(kinds);
		TableKinds.addTo(kinds);
		OutlineKinds.addTo(kinds);
		StatementKinds.addTo(kinds);
	}

	/** Anywhere in the project. */
	RandomEdits(ProjectSession session, long seed) {
		this(session, seed, object -> true);
	}

	/** Makes so many edits. */
	void make(int count) {
		for (int i = 0; i < count;) {
			i += kinds.get(random.nextInt(kinds.size())).test(this, Integer.toString(i)) ? 1 : 0;
		}
	}

	/** Edits that only make sense where everything may be edited, as those of the project itself. */
	boolean everywhere() {
		return scope.test(session.project());
	}

	/** All objects of a type that may be edited. */
	<T> List<T> all(Class<T> type) {
		List<T> all = new ArrayList<>();
		session.project().eAllContents().forEachRemaining(object -> {
			if (type.isInstance(object) && scope.test(object)) {
				all.add(type.cast(object));
			}
		});
		return all;
	}

	/** One of them; null where there is none that fits. */
	<T> T any(Class<T> type, Predicate<T> fits) {
		List<T> all = all(type).stream().filter(fits).toList();
		return all.isEmpty() ? null : all.get(random.nextInt(all.size()));
	}

	<T> T any(Class<T> type) {
		return any(type, object -> true);
	}

	<T extends Enum<T>> T any(T[] constants) {
		return constants[random.nextInt(constants.length)];
	}

	/** Some words. */
	String words() {
		int start = random.nextInt(WORDS.length() - 12);
		return WORDS.substring(start, start + 4 + random.nextInt(8)) + random.nextInt(1000);
	}

	/** A sentence with a figure. */
	String sentence() {
		return words() + "，" + (random.nextInt(90) + 10) + "万个。";
	}

	/** Moves something among what it stands with. */
	@SuppressWarnings("unchecked")
	boolean move(EObject object) {
		if (object == null) {
			return false;
		}
		EList<EObject> list = (EList<EObject>) object.eContainer().eGet(object.eContainmentFeature());
		int to = random.nextInt(list.size());
		if (to == list.indexOf(object) || !list.stream().allMatch(scope)) {
			return false;
		}
		session.edit("move", object, () -> list.move(to, object));
		return true;
	}

	boolean edit(EObject subject, Runnable change) {
		session.edit("edit", subject, change);
		return true;
	}
}
