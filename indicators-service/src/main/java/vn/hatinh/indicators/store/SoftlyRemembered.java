package vn.hatinh.indicators.store;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What can be worked out again, until memory is needed elsewhere, and never more than a number of things: who was not asked
 * for longest goes first.
 */
public final class SoftlyRemembered<K, V> {

    private final Map<K, SoftReference<V>> values = new LinkedHashMap<>(16, 0.75f, true);
    private final int most;

    public SoftlyRemembered(int most) {
        this.most = most;
    }

    /** Null when it is not remembered. */
    public synchronized V get(K key) {
        SoftReference<V> reference = values.get(key);
        return reference == null ? null : reference.get();
    }

    public synchronized void put(K key, V value) {
        values.put(key, new SoftReference<>(value));
        if (values.size() > most) {
            var oldest = values.entrySet().iterator();
            oldest.next();
            oldest.remove();
        }
    }
}
