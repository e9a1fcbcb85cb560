package org.planwright.log;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.Logger;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.helpers.NOPMDCAdapter;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/**
 * Lets SLF4J log to the platform. The bundle is a fragment of SLF4J's own: there SLF4J finds this class by itself, without an extender that
 * would have to be started, and to look at every class, before anything logs.
 */
public final class PlatformLogProvider implements SLF4JServiceProvider {

	private final Map<String, Logger> loggers = new ConcurrentHashMap<>();
	private final IMarkerFactory markers = new BasicMarkerFactory();
	private final MDCAdapter context = new NOPMDCAdapter();

	@Override
	public ILoggerFactory getLoggerFactory() {
		return name -> loggers.computeIfAbsent(name, PlatformLogger::new);
	}

	@Override
	public IMarkerFactory getMarkerFactory() {
		return markers;
	}

	@Override
	public MDCAdapter getMDCAdapter() {
		return context;
	}

	@Override
	public String getRequestedApiVersion() {
		return "2.0.99";
	}

	@Override
	public void initialize() {
		// the platform's log is there already
	}
}
