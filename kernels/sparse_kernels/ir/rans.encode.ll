; 12ff3c0da949adf31d268ad7493f49c9

declare ptr @sparse_allocate(i64) local_unnamed_addr

declare void @sparse_free(ptr) local_unnamed_addr

define range(i64 -9223372036854775808, 9223372036854775792) i64 @sparse_rans_encode(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4) local_unnamed_addr {
  %.13.i = add i64 %a0, 32
  %.14.i = inttoptr i64 %.13.i to ptr
  %.15.i = load i64, ptr %.14.i, align 8, !noalias !0
  %.16.i = inttoptr i64 %.15.i to ptr
  %.18.i = load i64, ptr %.16.i, align 8, !noalias !0
  %.19.i = add i64 %a0, 16
  %.20.i = inttoptr i64 %.19.i to ptr
  %.21.i = load i64, ptr %.20.i, align 8, !noalias !0
  %.24.i = inttoptr i64 %.21.i to ptr
  %.55.i = add i64 %a1, 16
  %.56.i = inttoptr i64 %.55.i to ptr
  %.57.i = load i64, ptr %.56.i, align 8, !noalias !0
  %.60.i = inttoptr i64 %.57.i to ptr
  %.91.i = add i64 %a2, 16
  %.92.i = inttoptr i64 %.91.i to ptr
  %.93.i = load i64, ptr %.92.i, align 8, !noalias !0
  %.96.i = inttoptr i64 %.93.i to ptr
  %.121.i = add i64 %a3, 32
  %.122.i = inttoptr i64 %.121.i to ptr
  %.123.i = load i64, ptr %.122.i, align 8, !noalias !0
  %.124.i = inttoptr i64 %.123.i to ptr
  %.127.i = getelementptr i8, ptr %.124.i, i64 8
  %.128.i = load i64, ptr %.127.i, align 8, !noalias !0
  %.130.i = add i64 %a3, 16
  %.131.i = inttoptr i64 %.130.i to ptr
  %.132.i = load i64, ptr %.131.i, align 8, !noalias !0
  %.135.i = inttoptr i64 %.132.i to ptr
  %.163.i = add i64 %a4, 32
  %.164.i = inttoptr i64 %.163.i to ptr
  %.165.i = load i64, ptr %.164.i, align 8, !noalias !0
  %.166.i = inttoptr i64 %.165.i to ptr
  %.168.i = load i64, ptr %.166.i, align 8, !noalias !0
  %.169.i = add i64 %a4, 16
  %.170.i = inttoptr i64 %.169.i to ptr
  %.171.i = load i64, ptr %.170.i, align 8, !noalias !0
  %.174.i = inttoptr i64 %.171.i to ptr
  %piece.i.i.i.i.i.i.i = tail call ptr @sparse_allocate(i64 192), !noalias !4
  %none.i.i.i.i.i.i.i = icmp eq ptr %piece.i.i.i.i.i.i.i, null
  br i1 %none.i.i.i.i.i.i.i, label %_ZN13_3cdynamic_3e5entryB4v665B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit, label %.3.endif.i24.i.i.i.i

.3.endif.i24.i.i.i.i:                             ; preds = %0
  %address.i.i.i.i.i.i.i = ptrtoint ptr %piece.i.i.i.i.i.i.i to i64
  %after.i.i.i.i.i.i.i = add i64 %address.i.i.i.i.i.i.i, 127
  %even.i.i.i.i.i.i.i = and i64 %after.i.i.i.i.i.i.i, -64
  %data.i.i.i.i.i.i.i = inttoptr i64 %even.i.i.i.i.i.i.i to ptr
  %piece.repack3.i.i.i.i.i.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i.i.i, i64 24
  %1 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %1, i8 0, i64 32, i1 false), !noalias !4
  store i64 1, ptr %piece.i.i.i.i.i.i.i, align 4, !noalias !4
  store ptr %data.i.i.i.i.i.i.i, ptr %piece.repack3.i.i.i.i.i.i.i, align 8, !noalias !4
  %.4.i.i.i.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !20
  fence release
  %.4.i.i25.i.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !20
  %.10.i.i.i.i.i = icmp eq i64 %.4.i.i25.i.i.i.i, 1
  br i1 %.10.i.i.i.i.i, label %.3.endif.if.i.i.i.i.i, label %NRT_incref.exit152.i.i.i, !prof !21

.3.endif.if.i.i.i.i.i:                            ; preds = %.3.endif.i24.i.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i) #1, !noalias !20
  br label %NRT_incref.exit152.i.i.i

.3.endif.i141.i.i.i:                              ; preds = %B118.if.i.i.i
  %.4.i.i.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !22
  fence release
  %.4.i.i142.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !22
  %.10.i.i.i.i = icmp eq i64 %.4.i.i142.i.i.i, 1
  br i1 %.10.i.i.i.i, label %.3.endif.if.i.i.i.i, label %.3.endif.i144.i.i.i, !prof !21

.3.endif.if.i.i.i.i:                              ; preds = %.3.endif.i141.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i) #1, !noalias !22
  br label %.3.endif.i144.i.i.i

.3.endif.i144.i.i.i:                              ; preds = %.3.endif.if.i.i.i.i, %.3.endif.i141.i.i.i
  fence release
  %.4.i.i145.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !22
  %.10.i146.i.i.i = icmp eq i64 %.4.i.i145.i.i.i, 1
  br i1 %.10.i146.i.i.i, label %.3.endif.if.i147.i.i.i, label %B0.endif.i.i, !prof !21

.3.endif.if.i147.i.i.i:                           ; preds = %.3.endif.i144.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i) #1, !noalias !22
  br label %B0.endif.i.i

NRT_incref.exit152.i.i.i:                         ; preds = %.3.endif.if.i.i.i.i.i, %.3.endif.i24.i.i.i.i
  %.4.i.i151.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !22
  br label %B118.if.i.i.i

B118.if.i.i.i:                                    ; preds = %B118.if.i.i.i, %NRT_incref.exit152.i.i.i
  %.114.0168.i.i.i = phi i64 [ 0, %NRT_incref.exit152.i.i.i ], [ %.183.i.i.i, %B118.if.i.i.i ]
  %.183.i.i.i = add nuw nsw i64 %.114.0168.i.i.i, 1
  %.222.i.i.i = getelementptr i64, ptr %data.i.i.i.i.i.i.i, i64 %.114.0168.i.i.i
  store i64 65536, ptr %.222.i.i.i, align 8, !noalias !22
  %exitcond.not.i.i.i = icmp eq i64 %.183.i.i.i, 8
  br i1 %exitcond.not.i.i.i, label %.3.endif.i141.i.i.i, label %B118.if.i.i.i

B368.i.i:                                         ; preds = %B0.endif.i.i, %B368.i.i
  %p.10.0.i.i = phi i64 [ %.540.i.i, %B368.i.i ], [ %.168.i, %B0.endif.i.i ]
  %i.3.0.i.i = phi i64 [ %.174.i.i, %B368.i.i ], [ %.18.i, %B0.endif.i.i ]
  %.174.i.i = add i64 %i.3.0.i.i, -1
  %.188.i.i = and i64 %.174.i.i, 7
  %.219.i.i = getelementptr i64, ptr %data.i.i.i.i.i.i.i, i64 %.188.i.i
  %.220.i.i = load i64, ptr %.219.i.i, align 8, !noalias !23
  %.258.i.i = getelementptr i16, ptr %.60.i, i64 %.174.i.i
  %.259.i.i = load i16, ptr %.258.i.i, align 2, !noalias !23
  %.263.i.i = zext i16 %.259.i.i to i64
  %.288.i.i = getelementptr i8, ptr %.96.i, i64 %.263.i.i
  %.289.i.i = load i8, ptr %.288.i.i, align 1, !noalias !23
  %.293.i.i = zext i8 %.289.i.i to i64
  %.294.i.i = shl nuw nsw i64 %.293.i.i, 8
  %.319.i.i = getelementptr i8, ptr %.24.i, i64 %.174.i.i
  %.320.i.i = load i8, ptr %.319.i.i, align 1, !noalias !23
  %.324.i.i = zext i8 %.320.i.i to i64
  %.325.i.i = or disjoint i64 %.294.i.i, %.324.i.i
  %.381.i.i = mul i64 %.325.i.i, %.128.i
  %2 = getelementptr i64, ptr %.135.i, i64 %.381.i.i
  %.385.i.i = getelementptr i8, ptr %2, i64 8
  %.386.i.i = load i64, ptr %.385.i.i, align 8, !noalias !23
  %.387.i.i = lshr i64 %.386.i.i, 12
  %.439.i.i = and i64 %.386.i.i, 4095
  %.441.i.i = shl i64 %.387.i.i, 20
  %.442.i.i = icmp uge i64 %.220.i.i, %.441.i.i
  %.444.neg.i.i = sext i1 %.442.i.i to i64
  %.446.i.i = trunc i64 %.220.i.i to i16
  %3 = getelementptr i16, ptr %.174.i, i64 %p.10.0.i.i
  %.472.i.i = getelementptr i8, ptr %3, i64 -2
  store i16 %.446.i.i, ptr %.472.i.i, align 2, !noalias !23
  %.477.i.i = select i1 %.442.i.i, i64 16, i64 0
  %.478.i.i = lshr i64 %.220.i.i, %.477.i.i
  %.528.i.i = load i64, ptr %2, align 8, !noalias !23
  %.534.i.i = mul i64 %.478.i.i, %.528.i.i
  %.535.i.i = lshr i64 %.534.i.i, 44
  %.536.i.i = sub nsw i64 4096, %.387.i.i
  %.537.i.i = mul i64 %.535.i.i, %.536.i.i
  %.538.i.i = add i64 %.478.i.i, %.439.i.i
  %.539.i.i = add i64 %.538.i.i, %.537.i.i
  %.540.i.i = add i64 %p.10.0.i.i, %.444.neg.i.i
  store i64 %.539.i.i, ptr %.219.i.i, align 8, !noalias !23
  %.606.not.i.i = icmp eq i64 %.188.i.i, 0
  br i1 %.606.not.i.i, label %B536.i.i, label %B368.i.i

B536.i.i:                                         ; preds = %B368.i.i, %B0.endif.i.i
  %p.12.1.i.i = phi i64 [ %.168.i, %B0.endif.i.i ], [ %.540.i.i, %B368.i.i ]
  %i.4.1.i.i = phi i64 [ %.18.i, %B0.endif.i.i ], [ %.174.i.i, %B368.i.i ]
  %.657.i.i = load i64, ptr %data.i.i.i.i.i.i.i, align 64, !noalias !23
  %.692.i.i = getelementptr i8, ptr %data.i.i.i.i.i.i.i, i64 8
  %.693.i.i = load i64, ptr %.692.i.i, align 8, !noalias !23
  %.728.i.i = getelementptr i8, ptr %data.i.i.i.i.i.i.i, i64 16
  %.729.i.i = load i64, ptr %.728.i.i, align 16, !noalias !23
  %.764.i.i = getelementptr i8, ptr %data.i.i.i.i.i.i.i, i64 24
  %.765.i.i = load i64, ptr %.764.i.i, align 8, !noalias !23
  %.800.i.i = getelementptr i8, ptr %data.i.i.i.i.i.i.i, i64 32
  %.801.i.i = load i64, ptr %.800.i.i, align 32, !noalias !23
  %.836.i.i = getelementptr i8, ptr %data.i.i.i.i.i.i.i, i64 40
  %.837.i.i = load i64, ptr %.836.i.i, align 8, !noalias !23
  %.872.i.i = getelementptr i8, ptr %data.i.i.i.i.i.i.i, i64 48
  %.873.i.i = load i64, ptr %.872.i.i, align 16, !noalias !23
  %.908.i.i = getelementptr i8, ptr %data.i.i.i.i.i.i.i, i64 56
  %.909.i.i = load i64, ptr %.908.i.i, align 8, !noalias !23
  %.917.not.i.i = icmp eq i64 %i.4.1.i.i, 0
  br i1 %.917.not.i.i, label %B1718.i.i, label %B714.i.i

B714.i.i:                                         ; preds = %B536.i.i, %B714.i.i
  %p.11.0.i.i = phi i64 [ %.3670.i.i, %B714.i.i ], [ %p.12.1.i.i, %B536.i.i ]
  %i.5.0.i.i = phi i64 [ %.923.i.i, %B714.i.i ], [ %i.4.1.i.i, %B536.i.i ]
  %s0.2.0.i.i = phi i64 [ %.3669.i.i, %B714.i.i ], [ %.657.i.i, %B536.i.i ]
  %s1.2.0.i.i = phi i64 [ %.3323.i.i, %B714.i.i ], [ %.693.i.i, %B536.i.i ]
  %s2.2.0.i.i = phi i64 [ %.2977.i.i, %B714.i.i ], [ %.729.i.i, %B536.i.i ]
  %s3.2.0.i.i = phi i64 [ %.2631.i.i, %B714.i.i ], [ %.765.i.i, %B536.i.i ]
  %s4.2.0.i.i = phi i64 [ %.2285.i.i, %B714.i.i ], [ %.801.i.i, %B536.i.i ]
  %s5.2.0.i.i = phi i64 [ %.1939.i.i, %B714.i.i ], [ %.837.i.i, %B536.i.i ]
  %s6.2.0.i.i = phi i64 [ %.1593.i.i, %B714.i.i ], [ %.873.i.i, %B536.i.i ]
  %s7.2.0.i.i = phi i64 [ %.1247.i.i, %B714.i.i ], [ %.909.i.i, %B536.i.i ]
  %.923.i.i = add i64 %i.5.0.i.i, -8
  %.928.i.i = add i64 %i.5.0.i.i, -1
  %.965.i.i = getelementptr i16, ptr %.60.i, i64 %.928.i.i
  %.966.i.i = load i16, ptr %.965.i.i, align 2, !noalias !23
  %.970.i.i = zext i16 %.966.i.i to i64
  %.995.i.i = getelementptr i8, ptr %.96.i, i64 %.970.i.i
  %.996.i.i = load i8, ptr %.995.i.i, align 1, !noalias !23
  %.1000.i.i = zext i8 %.996.i.i to i64
  %.1001.i.i = shl nuw nsw i64 %.1000.i.i, 8
  %.1026.i.i = getelementptr i8, ptr %.24.i, i64 %.928.i.i
  %.1027.i.i = load i8, ptr %.1026.i.i, align 1, !noalias !23
  %.1031.i.i = zext i8 %.1027.i.i to i64
  %.1032.i.i = or disjoint i64 %.1001.i.i, %.1031.i.i
  %.1089.i.i = mul i64 %.1032.i.i, %.128.i
  %4 = getelementptr i64, ptr %.135.i, i64 %.1089.i.i
  %.1093.i.i = getelementptr i8, ptr %4, i64 8
  %.1094.i.i = load i64, ptr %.1093.i.i, align 8, !noalias !23
  %.1095.i.i = lshr i64 %.1094.i.i, 12
  %.1147.i.i = and i64 %.1094.i.i, 4095
  %.1149.i.i = shl i64 %.1095.i.i, 20
  %.1150.i.i = icmp uge i64 %s7.2.0.i.i, %.1149.i.i
  %.1152.neg.i.i = sext i1 %.1150.i.i to i64
  %.1154.i.i = trunc i64 %s7.2.0.i.i to i16
  %5 = getelementptr i16, ptr %.174.i, i64 %p.11.0.i.i
  %.1180.i.i = getelementptr i8, ptr %5, i64 -2
  store i16 %.1154.i.i, ptr %.1180.i.i, align 2, !noalias !23
  %.1185.i.i = select i1 %.1150.i.i, i64 16, i64 0
  %.1186.i.i = lshr i64 %s7.2.0.i.i, %.1185.i.i
  %.1236.i.i = load i64, ptr %4, align 8, !noalias !23
  %.1242.i.i = mul i64 %.1186.i.i, %.1236.i.i
  %.1243.i.i = lshr i64 %.1242.i.i, 44
  %.1244.i.i = sub nsw i64 4096, %.1095.i.i
  %.1245.i.i = mul i64 %.1243.i.i, %.1244.i.i
  %.1246.i.i = add i64 %.1186.i.i, %.1147.i.i
  %.1247.i.i = add i64 %.1246.i.i, %.1245.i.i
  %.1248.i.i = add i64 %p.11.0.i.i, %.1152.neg.i.i
  %.1275.i.i = add i64 %i.5.0.i.i, -2
  %.1312.i.i = getelementptr i16, ptr %.60.i, i64 %.1275.i.i
  %.1313.i.i = load i16, ptr %.1312.i.i, align 2, !noalias !23
  %.1317.i.i = zext i16 %.1313.i.i to i64
  %.1342.i.i = getelementptr i8, ptr %.96.i, i64 %.1317.i.i
  %.1343.i.i = load i8, ptr %.1342.i.i, align 1, !noalias !23
  %.1347.i.i = zext i8 %.1343.i.i to i64
  %.1348.i.i = shl nuw nsw i64 %.1347.i.i, 8
  %.1373.i.i = getelementptr i8, ptr %.24.i, i64 %.1275.i.i
  %.1374.i.i = load i8, ptr %.1373.i.i, align 1, !noalias !23
  %.1378.i.i = zext i8 %.1374.i.i to i64
  %.1379.i.i = or disjoint i64 %.1348.i.i, %.1378.i.i
  %.1435.i.i = mul i64 %.1379.i.i, %.128.i
  %6 = getelementptr i64, ptr %.135.i, i64 %.1435.i.i
  %.1439.i.i = getelementptr i8, ptr %6, i64 8
  %.1440.i.i = load i64, ptr %.1439.i.i, align 8, !noalias !23
  %.1441.i.i = lshr i64 %.1440.i.i, 12
  %.1493.i.i = and i64 %.1440.i.i, 4095
  %.1495.i.i = shl i64 %.1441.i.i, 20
  %.1496.i.i = icmp uge i64 %s6.2.0.i.i, %.1495.i.i
  %.1498.neg.i.i = sext i1 %.1496.i.i to i64
  %.1500.i.i = trunc i64 %s6.2.0.i.i to i16
  %7 = getelementptr i16, ptr %.174.i, i64 %.1248.i.i
  %.1526.i.i = getelementptr i8, ptr %7, i64 -2
  store i16 %.1500.i.i, ptr %.1526.i.i, align 2, !noalias !23
  %.1531.i.i = select i1 %.1496.i.i, i64 16, i64 0
  %.1532.i.i = lshr i64 %s6.2.0.i.i, %.1531.i.i
  %.1582.i.i = load i64, ptr %6, align 8, !noalias !23
  %.1588.i.i = mul i64 %.1532.i.i, %.1582.i.i
  %.1589.i.i = lshr i64 %.1588.i.i, 44
  %.1590.i.i = sub nsw i64 4096, %.1441.i.i
  %.1591.i.i = mul i64 %.1589.i.i, %.1590.i.i
  %.1592.i.i = add i64 %.1532.i.i, %.1493.i.i
  %.1593.i.i = add i64 %.1592.i.i, %.1591.i.i
  %.1594.i.i = add i64 %.1248.i.i, %.1498.neg.i.i
  %.1621.i.i = add i64 %i.5.0.i.i, -3
  %.1658.i.i = getelementptr i16, ptr %.60.i, i64 %.1621.i.i
  %.1659.i.i = load i16, ptr %.1658.i.i, align 2, !noalias !23
  %.1663.i.i = zext i16 %.1659.i.i to i64
  %.1688.i.i = getelementptr i8, ptr %.96.i, i64 %.1663.i.i
  %.1689.i.i = load i8, ptr %.1688.i.i, align 1, !noalias !23
  %.1693.i.i = zext i8 %.1689.i.i to i64
  %.1694.i.i = shl nuw nsw i64 %.1693.i.i, 8
  %.1719.i.i = getelementptr i8, ptr %.24.i, i64 %.1621.i.i
  %.1720.i.i = load i8, ptr %.1719.i.i, align 1, !noalias !23
  %.1724.i.i = zext i8 %.1720.i.i to i64
  %.1725.i.i = or disjoint i64 %.1694.i.i, %.1724.i.i
  %.1781.i.i = mul i64 %.1725.i.i, %.128.i
  %8 = getelementptr i64, ptr %.135.i, i64 %.1781.i.i
  %.1785.i.i = getelementptr i8, ptr %8, i64 8
  %.1786.i.i = load i64, ptr %.1785.i.i, align 8, !noalias !23
  %.1787.i.i = lshr i64 %.1786.i.i, 12
  %.1839.i.i = and i64 %.1786.i.i, 4095
  %.1841.i.i = shl i64 %.1787.i.i, 20
  %.1842.i.i = icmp uge i64 %s5.2.0.i.i, %.1841.i.i
  %.1844.neg.i.i = sext i1 %.1842.i.i to i64
  %.1846.i.i = trunc i64 %s5.2.0.i.i to i16
  %9 = getelementptr i16, ptr %.174.i, i64 %.1594.i.i
  %.1872.i.i = getelementptr i8, ptr %9, i64 -2
  store i16 %.1846.i.i, ptr %.1872.i.i, align 2, !noalias !23
  %.1877.i.i = select i1 %.1842.i.i, i64 16, i64 0
  %.1878.i.i = lshr i64 %s5.2.0.i.i, %.1877.i.i
  %.1928.i.i = load i64, ptr %8, align 8, !noalias !23
  %.1934.i.i = mul i64 %.1878.i.i, %.1928.i.i
  %.1935.i.i = lshr i64 %.1934.i.i, 44
  %.1936.i.i = sub nsw i64 4096, %.1787.i.i
  %.1937.i.i = mul i64 %.1935.i.i, %.1936.i.i
  %.1938.i.i = add i64 %.1878.i.i, %.1839.i.i
  %.1939.i.i = add i64 %.1938.i.i, %.1937.i.i
  %.1940.i.i = add i64 %.1594.i.i, %.1844.neg.i.i
  %.1967.i.i = add i64 %i.5.0.i.i, -4
  %.2004.i.i = getelementptr i16, ptr %.60.i, i64 %.1967.i.i
  %.2005.i.i = load i16, ptr %.2004.i.i, align 2, !noalias !23
  %.2009.i.i = zext i16 %.2005.i.i to i64
  %.2034.i.i = getelementptr i8, ptr %.96.i, i64 %.2009.i.i
  %.2035.i.i = load i8, ptr %.2034.i.i, align 1, !noalias !23
  %.2039.i.i = zext i8 %.2035.i.i to i64
  %.2040.i.i = shl nuw nsw i64 %.2039.i.i, 8
  %.2065.i.i = getelementptr i8, ptr %.24.i, i64 %.1967.i.i
  %.2066.i.i = load i8, ptr %.2065.i.i, align 1, !noalias !23
  %.2070.i.i = zext i8 %.2066.i.i to i64
  %.2071.i.i = or disjoint i64 %.2040.i.i, %.2070.i.i
  %.2127.i.i = mul i64 %.2071.i.i, %.128.i
  %10 = getelementptr i64, ptr %.135.i, i64 %.2127.i.i
  %.2131.i.i = getelementptr i8, ptr %10, i64 8
  %.2132.i.i = load i64, ptr %.2131.i.i, align 8, !noalias !23
  %.2133.i.i = lshr i64 %.2132.i.i, 12
  %.2185.i.i = and i64 %.2132.i.i, 4095
  %.2187.i.i = shl i64 %.2133.i.i, 20
  %.2188.i.i = icmp uge i64 %s4.2.0.i.i, %.2187.i.i
  %.2190.neg.i.i = sext i1 %.2188.i.i to i64
  %.2192.i.i = trunc i64 %s4.2.0.i.i to i16
  %11 = getelementptr i16, ptr %.174.i, i64 %.1940.i.i
  %.2218.i.i = getelementptr i8, ptr %11, i64 -2
  store i16 %.2192.i.i, ptr %.2218.i.i, align 2, !noalias !23
  %.2223.i.i = select i1 %.2188.i.i, i64 16, i64 0
  %.2224.i.i = lshr i64 %s4.2.0.i.i, %.2223.i.i
  %.2274.i.i = load i64, ptr %10, align 8, !noalias !23
  %.2280.i.i = mul i64 %.2224.i.i, %.2274.i.i
  %.2281.i.i = lshr i64 %.2280.i.i, 44
  %.2282.i.i = sub nsw i64 4096, %.2133.i.i
  %.2283.i.i = mul i64 %.2281.i.i, %.2282.i.i
  %.2284.i.i = add i64 %.2224.i.i, %.2185.i.i
  %.2285.i.i = add i64 %.2284.i.i, %.2283.i.i
  %.2286.i.i = add i64 %.1940.i.i, %.2190.neg.i.i
  %.2313.i.i = add i64 %i.5.0.i.i, -5
  %.2350.i.i = getelementptr i16, ptr %.60.i, i64 %.2313.i.i
  %.2351.i.i = load i16, ptr %.2350.i.i, align 2, !noalias !23
  %.2355.i.i = zext i16 %.2351.i.i to i64
  %.2380.i.i = getelementptr i8, ptr %.96.i, i64 %.2355.i.i
  %.2381.i.i = load i8, ptr %.2380.i.i, align 1, !noalias !23
  %.2385.i.i = zext i8 %.2381.i.i to i64
  %.2386.i.i = shl nuw nsw i64 %.2385.i.i, 8
  %.2411.i.i = getelementptr i8, ptr %.24.i, i64 %.2313.i.i
  %.2412.i.i = load i8, ptr %.2411.i.i, align 1, !noalias !23
  %.2416.i.i = zext i8 %.2412.i.i to i64
  %.2417.i.i = or disjoint i64 %.2386.i.i, %.2416.i.i
  %.2473.i.i = mul i64 %.2417.i.i, %.128.i
  %12 = getelementptr i64, ptr %.135.i, i64 %.2473.i.i
  %.2477.i.i = getelementptr i8, ptr %12, i64 8
  %.2478.i.i = load i64, ptr %.2477.i.i, align 8, !noalias !23
  %.2479.i.i = lshr i64 %.2478.i.i, 12
  %.2531.i.i = and i64 %.2478.i.i, 4095
  %.2533.i.i = shl i64 %.2479.i.i, 20
  %.2534.i.i = icmp uge i64 %s3.2.0.i.i, %.2533.i.i
  %.2536.neg.i.i = sext i1 %.2534.i.i to i64
  %.2538.i.i = trunc i64 %s3.2.0.i.i to i16
  %13 = getelementptr i16, ptr %.174.i, i64 %.2286.i.i
  %.2564.i.i = getelementptr i8, ptr %13, i64 -2
  store i16 %.2538.i.i, ptr %.2564.i.i, align 2, !noalias !23
  %.2569.i.i = select i1 %.2534.i.i, i64 16, i64 0
  %.2570.i.i = lshr i64 %s3.2.0.i.i, %.2569.i.i
  %.2620.i.i = load i64, ptr %12, align 8, !noalias !23
  %.2626.i.i = mul i64 %.2570.i.i, %.2620.i.i
  %.2627.i.i = lshr i64 %.2626.i.i, 44
  %.2628.i.i = sub nsw i64 4096, %.2479.i.i
  %.2629.i.i = mul i64 %.2627.i.i, %.2628.i.i
  %.2630.i.i = add i64 %.2570.i.i, %.2531.i.i
  %.2631.i.i = add i64 %.2630.i.i, %.2629.i.i
  %.2632.i.i = add i64 %.2286.i.i, %.2536.neg.i.i
  %.2659.i.i = add i64 %i.5.0.i.i, -6
  %.2696.i.i = getelementptr i16, ptr %.60.i, i64 %.2659.i.i
  %.2697.i.i = load i16, ptr %.2696.i.i, align 2, !noalias !23
  %.2701.i.i = zext i16 %.2697.i.i to i64
  %.2726.i.i = getelementptr i8, ptr %.96.i, i64 %.2701.i.i
  %.2727.i.i = load i8, ptr %.2726.i.i, align 1, !noalias !23
  %.2731.i.i = zext i8 %.2727.i.i to i64
  %.2732.i.i = shl nuw nsw i64 %.2731.i.i, 8
  %.2757.i.i = getelementptr i8, ptr %.24.i, i64 %.2659.i.i
  %.2758.i.i = load i8, ptr %.2757.i.i, align 1, !noalias !23
  %.2762.i.i = zext i8 %.2758.i.i to i64
  %.2763.i.i = or disjoint i64 %.2732.i.i, %.2762.i.i
  %.2819.i.i = mul i64 %.2763.i.i, %.128.i
  %14 = getelementptr i64, ptr %.135.i, i64 %.2819.i.i
  %.2823.i.i = getelementptr i8, ptr %14, i64 8
  %.2824.i.i = load i64, ptr %.2823.i.i, align 8, !noalias !23
  %.2825.i.i = lshr i64 %.2824.i.i, 12
  %.2877.i.i = and i64 %.2824.i.i, 4095
  %.2879.i.i = shl i64 %.2825.i.i, 20
  %.2880.i.i = icmp uge i64 %s2.2.0.i.i, %.2879.i.i
  %.2882.neg.i.i = sext i1 %.2880.i.i to i64
  %.2884.i.i = trunc i64 %s2.2.0.i.i to i16
  %15 = getelementptr i16, ptr %.174.i, i64 %.2632.i.i
  %.2910.i.i = getelementptr i8, ptr %15, i64 -2
  store i16 %.2884.i.i, ptr %.2910.i.i, align 2, !noalias !23
  %.2915.i.i = select i1 %.2880.i.i, i64 16, i64 0
  %.2916.i.i = lshr i64 %s2.2.0.i.i, %.2915.i.i
  %.2966.i.i = load i64, ptr %14, align 8, !noalias !23
  %.2972.i.i = mul i64 %.2916.i.i, %.2966.i.i
  %.2973.i.i = lshr i64 %.2972.i.i, 44
  %.2974.i.i = sub nsw i64 4096, %.2825.i.i
  %.2975.i.i = mul i64 %.2973.i.i, %.2974.i.i
  %.2976.i.i = add i64 %.2916.i.i, %.2877.i.i
  %.2977.i.i = add i64 %.2976.i.i, %.2975.i.i
  %.2978.i.i = add i64 %.2632.i.i, %.2882.neg.i.i
  %.3005.i.i = add i64 %i.5.0.i.i, -7
  %.3042.i.i = getelementptr i16, ptr %.60.i, i64 %.3005.i.i
  %.3043.i.i = load i16, ptr %.3042.i.i, align 2, !noalias !23
  %.3047.i.i = zext i16 %.3043.i.i to i64
  %.3072.i.i = getelementptr i8, ptr %.96.i, i64 %.3047.i.i
  %.3073.i.i = load i8, ptr %.3072.i.i, align 1, !noalias !23
  %.3077.i.i = zext i8 %.3073.i.i to i64
  %.3078.i.i = shl nuw nsw i64 %.3077.i.i, 8
  %.3103.i.i = getelementptr i8, ptr %.24.i, i64 %.3005.i.i
  %.3104.i.i = load i8, ptr %.3103.i.i, align 1, !noalias !23
  %.3108.i.i = zext i8 %.3104.i.i to i64
  %.3109.i.i = or disjoint i64 %.3078.i.i, %.3108.i.i
  %.3165.i.i = mul i64 %.3109.i.i, %.128.i
  %16 = getelementptr i64, ptr %.135.i, i64 %.3165.i.i
  %.3169.i.i = getelementptr i8, ptr %16, i64 8
  %.3170.i.i = load i64, ptr %.3169.i.i, align 8, !noalias !23
  %.3171.i.i = lshr i64 %.3170.i.i, 12
  %.3223.i.i = and i64 %.3170.i.i, 4095
  %.3225.i.i = shl i64 %.3171.i.i, 20
  %.3226.i.i = icmp uge i64 %s1.2.0.i.i, %.3225.i.i
  %.3228.neg.i.i = sext i1 %.3226.i.i to i64
  %.3230.i.i = trunc i64 %s1.2.0.i.i to i16
  %17 = getelementptr i16, ptr %.174.i, i64 %.2978.i.i
  %.3256.i.i = getelementptr i8, ptr %17, i64 -2
  store i16 %.3230.i.i, ptr %.3256.i.i, align 2, !noalias !23
  %.3261.i.i = select i1 %.3226.i.i, i64 16, i64 0
  %.3262.i.i = lshr i64 %s1.2.0.i.i, %.3261.i.i
  %.3312.i.i = load i64, ptr %16, align 8, !noalias !23
  %.3318.i.i = mul i64 %.3262.i.i, %.3312.i.i
  %.3319.i.i = lshr i64 %.3318.i.i, 44
  %.3320.i.i = sub nsw i64 4096, %.3171.i.i
  %.3321.i.i = mul i64 %.3319.i.i, %.3320.i.i
  %.3322.i.i = add i64 %.3262.i.i, %.3223.i.i
  %.3323.i.i = add i64 %.3322.i.i, %.3321.i.i
  %.3324.i.i = add i64 %.2978.i.i, %.3228.neg.i.i
  %.3388.i.i = getelementptr i16, ptr %.60.i, i64 %.923.i.i
  %.3389.i.i = load i16, ptr %.3388.i.i, align 2, !noalias !23
  %.3393.i.i = zext i16 %.3389.i.i to i64
  %.3418.i.i = getelementptr i8, ptr %.96.i, i64 %.3393.i.i
  %.3419.i.i = load i8, ptr %.3418.i.i, align 1, !noalias !23
  %.3423.i.i = zext i8 %.3419.i.i to i64
  %.3424.i.i = shl nuw nsw i64 %.3423.i.i, 8
  %.3449.i.i = getelementptr i8, ptr %.24.i, i64 %.923.i.i
  %.3450.i.i = load i8, ptr %.3449.i.i, align 1, !noalias !23
  %.3454.i.i = zext i8 %.3450.i.i to i64
  %.3455.i.i = or disjoint i64 %.3424.i.i, %.3454.i.i
  %.3511.i.i = mul i64 %.3455.i.i, %.128.i
  %18 = getelementptr i64, ptr %.135.i, i64 %.3511.i.i
  %.3515.i.i = getelementptr i8, ptr %18, i64 8
  %.3516.i.i = load i64, ptr %.3515.i.i, align 8, !noalias !23
  %.3517.i.i = lshr i64 %.3516.i.i, 12
  %.3569.i.i = and i64 %.3516.i.i, 4095
  %.3571.i.i = shl i64 %.3517.i.i, 20
  %.3572.i.i = icmp uge i64 %s0.2.0.i.i, %.3571.i.i
  %.3574.neg.i.i = sext i1 %.3572.i.i to i64
  %.3576.i.i = trunc i64 %s0.2.0.i.i to i16
  %19 = getelementptr i16, ptr %.174.i, i64 %.3324.i.i
  %.3602.i.i = getelementptr i8, ptr %19, i64 -2
  store i16 %.3576.i.i, ptr %.3602.i.i, align 2, !noalias !23
  %.3607.i.i = select i1 %.3572.i.i, i64 16, i64 0
  %.3608.i.i = lshr i64 %s0.2.0.i.i, %.3607.i.i
  %.3658.i.i = load i64, ptr %18, align 8, !noalias !23
  %.3664.i.i = mul i64 %.3608.i.i, %.3658.i.i
  %.3665.i.i = lshr i64 %.3664.i.i, 44
  %.3666.i.i = sub nsw i64 4096, %.3517.i.i
  %.3667.i.i = mul i64 %.3665.i.i, %.3666.i.i
  %.3668.i.i = add i64 %.3608.i.i, %.3569.i.i
  %.3669.i.i = add i64 %.3668.i.i, %.3667.i.i
  %.3670.i.i = add i64 %.3324.i.i, %.3574.neg.i.i
  %.3699.not.i.i = icmp eq i64 %.923.i.i, 0
  br i1 %.3699.not.i.i, label %B1718.i.i, label %B714.i.i

B1718.i.i:                                        ; preds = %B714.i.i, %B536.i.i
  %p.13.1.i.i = phi i64 [ %p.12.1.i.i, %B536.i.i ], [ %.3670.i.i, %B714.i.i ]
  %s0.3.1.i.i = phi i64 [ %.657.i.i, %B536.i.i ], [ %.3669.i.i, %B714.i.i ]
  %s1.3.1.i.i = phi i64 [ %.693.i.i, %B536.i.i ], [ %.3323.i.i, %B714.i.i ]
  %s2.3.1.i.i = phi i64 [ %.729.i.i, %B536.i.i ], [ %.2977.i.i, %B714.i.i ]
  %s3.3.1.i.i = phi i64 [ %.765.i.i, %B536.i.i ], [ %.2631.i.i, %B714.i.i ]
  %s4.3.1.i.i = phi i64 [ %.801.i.i, %B536.i.i ], [ %.2285.i.i, %B714.i.i ]
  %s5.3.1.i.i = phi i64 [ %.837.i.i, %B536.i.i ], [ %.1939.i.i, %B714.i.i ]
  %s6.3.1.i.i = phi i64 [ %.873.i.i, %B536.i.i ], [ %.1593.i.i, %B714.i.i ]
  %s7.3.1.i.i = phi i64 [ %.909.i.i, %B536.i.i ], [ %.1247.i.i, %B714.i.i ]
  store i64 %s0.3.1.i.i, ptr %data.i.i.i.i.i.i.i, align 64, !noalias !23
  store i64 %s1.3.1.i.i, ptr %.692.i.i, align 8, !noalias !23
  store i64 %s2.3.1.i.i, ptr %.728.i.i, align 16, !noalias !23
  store i64 %s3.3.1.i.i, ptr %.764.i.i, align 8, !noalias !23
  store i64 %s4.3.1.i.i, ptr %.800.i.i, align 32, !noalias !23
  store i64 %s5.3.1.i.i, ptr %.836.i.i, align 8, !noalias !23
  store i64 %s6.3.1.i.i, ptr %.872.i.i, align 16, !noalias !23
  store i64 %s7.3.1.i.i, ptr %.908.i.i, align 8, !noalias !23
  %.4061.i.i = add nsw i64 %p.13.1.i.i, -16
  br label %B1912.if.i.i

B2148.i.i:                                        ; preds = %B1912.if.i.i
  fence release
  %.4.i.i2045.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !23
  %.10.i2046.i.i = icmp eq i64 %.4.i.i2045.i.i, 1
  br i1 %.10.i2046.i.i, label %.3.endif.if.i2047.i.i, label %_ZN13_3cdynamic_3e5entryB4v665B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit, !prof !21

.3.endif.if.i2047.i.i:                            ; preds = %B2148.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i) #1, !noalias !23
  br label %_ZN13_3cdynamic_3e5entryB4v665B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit

B0.endif.i.i:                                     ; preds = %.3.endif.if.i147.i.i.i, %.3.endif.i144.i.i.i
  %.165.i.i = and i64 %.18.i, 7
  %.170.not.i.i = icmp eq i64 %.165.i.i, 0
  br i1 %.170.not.i.i, label %B536.i.i, label %B368.i.i

B1912.if.i.i:                                     ; preds = %B1912.if.i.i, %B1718.i.i
  %.4088.02058.i.i = phi i64 [ 0, %B1718.i.i ], [ %.4157.i.i, %B1912.if.i.i ]
  %.4157.i.i = add nuw nsw i64 %.4088.02058.i.i, 1
  %20 = getelementptr i64, ptr %data.i.i.i.i.i.i.i, i64 %.4088.02058.i.i
  %.4211.i.i = load i64, ptr %20, align 8, !noalias !23
  %.4212.i.i = lshr i64 %.4211.i.i, 16
  %.4213.i.i = trunc i64 %.4212.i.i to i16
  %.4214.i.i = shl nuw nsw i64 %.4088.02058.i.i, 1
  %.4216.i.i = add nsw i64 %.4214.i.i, %.4061.i.i
  %.4230.i.i = icmp slt i64 %.4216.i.i, 0
  %.4231.i.i = select i1 %.4230.i.i, i64 %.168.i, i64 0
  %21 = getelementptr i16, ptr %.174.i, i64 %.4216.i.i
  %.4245.i.i = getelementptr i16, ptr %21, i64 %.4231.i.i
  store i16 %.4213.i.i, ptr %.4245.i.i, align 2, !noalias !23
  %.4276.i.i = load i64, ptr %20, align 8, !noalias !23
  %.4278.i.i = trunc i64 %.4276.i.i to i16
  %.4296.i.i = icmp slt i64 %.4216.i.i, -1
  %.4297.i.i = select i1 %.4296.i.i, i64 %.168.i, i64 0
  %22 = getelementptr i8, ptr %21, i64 2
  %.4311.i.i = getelementptr i16, ptr %22, i64 %.4297.i.i
  store i16 %.4278.i.i, ptr %.4311.i.i, align 2, !noalias !23
  %exitcond.not.i.i = icmp eq i64 %.4157.i.i, 8
  br i1 %exitcond.not.i.i, label %B2148.i.i, label %B1912.if.i.i

_ZN13_3cdynamic_3e5entryB4v665B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit: ; preds = %B2148.i.i, %.3.endif.if.i2047.i.i, %0
  %23 = phi i64 [ -9223372036854775808, %0 ], [ %.4061.i.i, %.3.endif.if.i2047.i.i ], [ %.4061.i.i, %B2148.i.i ]
  ret i64 %23
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

attributes #0 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #1 = { nounwind }

!0 = !{!1, !3}
!1 = distinct !{!1, !2, !"_ZN13_3cdynamic_3e5entryB4v665B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx: %retptr"}
!2 = distinct !{!2, !"_ZN13_3cdynamic_3e5entryB4v665B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx"}
!3 = distinct !{!3, !2, !"_ZN13_3cdynamic_3e5entryB4v665B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx: %excinfo"}
!4 = !{!5, !7, !8, !10, !11, !13, !14, !16, !17, !19, !1, !3}
!5 = distinct !{!5, !6, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v406B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!6 = distinct !{!6, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v406B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!7 = distinct !{!7, !6, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v406B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!8 = distinct !{!8, !9, !"_ZN5numba2np8arrayobj15_call_allocatorB4v405B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!9 = distinct !{!9, !"_ZN5numba2np8arrayobj15_call_allocatorB4v405B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!10 = distinct !{!10, !9, !"_ZN5numba2np8arrayobj15_call_allocatorB4v405B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!11 = distinct !{!11, !12, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v462B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx17class_28uint64_29: %retptr"}
!12 = distinct !{!12, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v462B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx17class_28uint64_29"}
!13 = distinct !{!13, !12, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v462B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx17class_28uint64_29: %excinfo"}
!14 = distinct !{!14, !15, !"_ZN5numba2np8arrayobj12impl_np_full12_3clocals_3e4fullB4v461B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dExy17class_28uint64_29: %retptr"}
!15 = distinct !{!15, !"_ZN5numba2np8arrayobj12impl_np_full12_3clocals_3e4fullB4v461B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dExy17class_28uint64_29"}
!16 = distinct !{!16, !15, !"_ZN5numba2np8arrayobj12impl_np_full12_3clocals_3e4fullB4v461B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dExy17class_28uint64_29: %excinfo"}
!17 = distinct !{!17, !18, !"_ZN14sparse_kernels4rans6encodeB4v442B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi2E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE: %retptr"}
!18 = distinct !{!18, !"_ZN14sparse_kernels4rans6encodeB4v442B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi2E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE"}
!19 = distinct !{!19, !18, !"_ZN14sparse_kernels4rans6encodeB4v442B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi2E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE: %excinfo"}
!20 = !{!11, !13, !14, !16, !17, !19, !1, !3}
!21 = !{!"branch_weights", i32 1, i32 99}
!22 = !{!14, !16, !17, !19, !1, !3}
!23 = !{!17, !19, !1, !3}
