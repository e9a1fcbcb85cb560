package org.planwright.testkit.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.planwright.core.Figures;
import org.planwright.core.PlanMentions;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Figure;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.Mention;
import org.planwright.model.Passage;
import org.planwright.model.Plan;
import org.planwright.model.PlanPackage;
import org.planwright.samples.Samples;

/**
 * Makes plans, and projects of any size, that are like the real plans and like no other: each speaks of another region and another trade
 * and has other figures. Equal seeds give equal plans, ids included.
 */
public final class PlanVariants {

	private static final String SIGNS = "东西南北中安宁平江河湖海山川林原州城关岭阳泉石云";
	private static final List<String> TRADES = List.of("信息通信", "交通运输", "水利设施", "能源电力", "邮政快递", "现代农业", "文化旅游", "城市建设");
	private static final String REAL_TRADE = TRADES.getFirst();
	/** A number of an amount: no year or date, and no name of a technology. */
	private static final Pattern NUMBER = Pattern.compile("(?<![\\d.A-Za-z])\\d+(?:\\.\\d+)?(?![\\d.A-Za-z]|\\s*[年月日号])");
	private static final double IN_TEXT = 0.3;
	private static final double IN_ROWS = 0.1;

	private final Random random;
	private final List<Plan> originals = RealPlans.all();
	private int made;

	/** @param seed decides everything */
	public PlanVariants(long seed) {
		random = new Random(seed);
	}

	/**
	 * A project.
	 *
	 * @param plans how many; the first is the real national one, to which all others answer
	 */
	public ProjectSession project(int plans) {
		ProjectSession session = ProjectSession.create(plans + " plans");
		Plan national = RealPlans.read(Samples.NATIONAL);
		session.edit("make", null, () -> {
			session.project().getPlans().add(national);
			for (int i = 1; i < plans; i++) {
				Plan plan = next();
				plan.setUpper(national);
				session.project().getPlans().add(plan);
			}
		});
		return session;
	}

	/** Another plan, made of the real ones in turn. */
	public Plan next() {
		return next((plan, adapt) -> {
		});
	}

	/** The real plans that others are made of. */
	List<Plan> originals() {
		return originals;
	}

	/** The real plan that the next one will be made of. */
	Plan nextOriginal() {
		return originals.get(made % originals.size());
	}

	/**
	 * Another plan. Its objects are called {@code vPLAN-PLACE}, after their places in the real one.
	 *
	 * @param shape may change the plan before its text is searched for figures; is given what makes an object of a real plan speak of the same
	 *            things as the plan
	 */
	Plan next(BiConsumer<Plan, Consumer<EObject>> shape) {
		Plan original = originals.get(made % originals.size());
		Plan plan = EcoreUtil.copy(original);
		plan.setUpper(null);
		String region = Character.toString(SIGNS.charAt(made % SIGNS.length())) + SIGNS.charAt(made / SIGNS.length() % SIGNS.length());
		String trade = TRADES.get(made % TRADES.size());
		made++;
		List<EObject> contents = new ArrayList<>(List.of(plan));
		plan.eAllContents().forEachRemaining(contents::add);
		for (int i = 0; i < contents.size(); i++) {
			if (contents.get(i) instanceof Identified identified) {
				identified.setId("v" + made + "-" + i);
			}
			rewrite(contents.get(i), text -> text.replace(original.getRegion(), region).replace(REAL_TRADE, trade));
		}
		contents.forEach(this::otherFigures);
		shape.accept(plan, object -> {
			originals.forEach(each -> rewrite(object, text -> text.replace(each.getRegion(), region)));
			rewrite(object, text -> text.replace(REAL_TRADE, trade));
			otherFigures(object);
		});
		PlanMentions mentions = PlanMentions.of(plan);
		List<EObject> shaped = new ArrayList<>();
		plan.eAllContents().forEachRemaining(shaped::add);
		shaped.forEach(object -> {
			if (object instanceof Passage passage) {
				readAgain(mentions, passage);
			}
		});
		return plan;
	}

	private static void rewrite(EObject object, UnaryOperator<String> change) {
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			if (attribute.getEAttributeType().getInstanceClass() != String.class || attribute == PlanPackage.Literals.IDENTIFIED__ID) {
				continue;
			}
			if (attribute.isMany()) {
				@SuppressWarnings("unchecked")
				List<String> texts = (List<String>) object.eGet(attribute);
				texts.replaceAll(change);
			} else if (object.eGet(attribute) instanceof String text) {
				object.eSet(attribute, change.apply(text));
			}
		}
	}

	private void otherFigures(EObject object) {
		if (object instanceof Passage passage && passage.getText() != null) {
			passage.setText(otherNumbers(passage.getText(), IN_TEXT));
		} else if (object instanceof Indicator row) {
			row.setBaseline(other(row.getBaseline(), row.getUnit()));
			row.setTarget(other(row.getTarget(), row.getUnit()));
		}
	}

	private Figure other(Figure figure, String unit) {
		if (figure == null || figure.getValue() == null) {
			return figure;
		}
		Figure other = Figures.read(otherNumbers(figure.getText(), IN_ROWS), unit);
		other.setYear(figure.getYear());
		return other;
	}

	/** Some numbers of a text with another last digit: as long as before, and never zero. */
	private String otherNumbers(String text, double share) {
		Matcher numbers = NUMBER.matcher(text);
		StringBuilder changed = new StringBuilder(text);
		while (numbers.find()) {
			if (random.nextDouble() < share) {
				changed.setCharAt(numbers.end() - 1, (char) ('1' + random.nextInt(9)));
			}
		}
		return changed.toString();
	}

	/** The figures of a changed text as the product reads them, each on the line where the one before it stood. */
	private static void readAgain(PlanMentions mentions, Passage passage) {
		List<Mention> before = List.copyOf(passage.getMentions());
		IntUnaryOperator lineAt = offset -> before.stream().filter(mention -> mention.getStart() <= offset).mapToInt(Mention::getLine).max()
				.orElse(0);
		List<Mention> read = mentions.read(passage.getText(), mentions.contextYear(passage), lineAt);
		for (int i = 0; i < read.size(); i++) {
			read.get(i).setId(passage.getId() + "-" + i);
		}
		passage.getMentions().clear();
		passage.getMentions().addAll(read);
	}
}
