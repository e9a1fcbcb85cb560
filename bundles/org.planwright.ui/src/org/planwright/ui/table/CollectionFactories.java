package org.planwright.ui.table;

import java.lang.invoke.MethodHandles;
import java.util.List;

import org.eclipse.collections.api.factory.Bags;
import org.eclipse.collections.api.factory.BiMaps;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.factory.Sets;
import org.eclipse.collections.api.factory.SortedBags;
import org.eclipse.collections.api.factory.SortedMaps;
import org.eclipse.collections.api.factory.SortedSets;
import org.eclipse.collections.api.factory.Stacks;
import org.eclipse.collections.api.factory.primitive.IntBooleanMaps;
import org.eclipse.collections.api.factory.primitive.IntDoubleMaps;
import org.eclipse.collections.api.factory.primitive.IntIntMaps;
import org.eclipse.collections.api.factory.primitive.IntLists;
import org.eclipse.collections.api.factory.primitive.IntObjectMaps;
import org.eclipse.collections.api.factory.primitive.IntSets;
import org.eclipse.collections.api.factory.primitive.ObjectIntMaps;

/**
 * Gets the collections that NatTable works with ready. Their factories look for the implementations once, when they are first used,
 * through the class loader of the thread; in an OSGi framework that one does not see them, and every later use fails. So they are used
 * once, before the first table is made, with a class loader that does.
 */
final class CollectionFactories {

	private static final List<Class<?>> FACTORIES = List.of(Bags.class, BiMaps.class, Lists.class, Maps.class, Sets.class, SortedBags.class,
			SortedMaps.class, SortedSets.class, Stacks.class, IntBooleanMaps.class, IntDoubleMaps.class, IntIntMaps.class, IntLists.class,
			IntObjectMaps.class, IntSets.class, ObjectIntMaps.class);

	private CollectionFactories() {
	}

	/** Makes the factories find what they need; costs nothing from the second time on. */
	static void ready() {
		Thread thread = Thread.currentThread();
		ClassLoader before = thread.getContextClassLoader();
		thread.setContextClassLoader(org.eclipse.collections.impl.factory.Lists.class.getClassLoader());
		try {
			for (Class<?> factory : FACTORIES) {
				MethodHandles.lookup().ensureInitialized(factory);
			}
		} catch (IllegalAccessException e) {
			throw new IllegalStateException("The factories are public", e);
		} finally {
			thread.setContextClassLoader(before);
		}
	}
}
