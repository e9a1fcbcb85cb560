package org.planwright.ui.coverage;

import java.util.List;
import java.util.function.Function;

import org.planwright.model.Identified;
import org.planwright.ui.Messages;
import org.planwright.ui.selection.PlanNames;
import org.planwright.ui.table.PlainColumn;

/** The columns of the list behind a number. */
final class ListedColumns {

	private ListedColumns() {
	}

	static List<PlainColumn<Identified>> all() {
		return List.of(column("name", 20, PlanNames::name).growing(Integer.MAX_VALUE), column("kind", 5, PlanNames::kind),
				column("place", 14, object -> PlanNames.place(object.eContainer())).growing(Integer.MAX_VALUE));
	}

	private static PlainColumn<Identified> column(String id, int width, Function<Identified, String> text) {
		return new PlainColumn<>(id, Messages.text("coverage.listed." + id), width, text);
	}
}
