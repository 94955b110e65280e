; b11b7c748825ccdc2ac44eb0f2fd5775

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @sparse_edits_find_edits(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4, i64 %a5, i64 %a6, i64 %a7) local_unnamed_addr #0 {
  %.16.i = add i64 %a0, 32
  %.17.i = inttoptr i64 %.16.i to ptr
  %.18.i = load i64, ptr %.17.i, align 8, !noalias !0
  %.19.i = inttoptr i64 %.18.i to ptr
  %.21.i = load i64, ptr %.19.i, align 8, !noalias !0
  %.22.i = add i64 %a0, 16
  %.23.i = inttoptr i64 %.22.i to ptr
  %.24.i = load i64, ptr %.23.i, align 8, !noalias !0
  %.27.i = inttoptr i64 %.24.i to ptr
  %.58.i = add i64 %a1, 16
  %.59.i = inttoptr i64 %.58.i to ptr
  %.60.i = load i64, ptr %.59.i, align 8, !noalias !0
  %.63.i = inttoptr i64 %.60.i to ptr
  %.88.i = add i64 %a2, 32
  %.89.i = inttoptr i64 %.88.i to ptr
  %.90.i = load i64, ptr %.89.i, align 8, !noalias !0
  %.91.i = inttoptr i64 %.90.i to ptr
  %.93.i = load i64, ptr %.91.i, align 8, !noalias !0
  %.94.i = add i64 %a2, 16
  %.95.i = inttoptr i64 %.94.i to ptr
  %.96.i = load i64, ptr %.95.i, align 8, !noalias !0
  %.99.i = inttoptr i64 %.96.i to ptr
  %.130.i = add i64 %a3, 16
  %.131.i = inttoptr i64 %.130.i to ptr
  %.132.i = load i64, ptr %.131.i, align 8, !noalias !0
  %.135.i = inttoptr i64 %.132.i to ptr
  %.160.i = add i64 %a4, 32
  %.161.i = inttoptr i64 %.160.i to ptr
  %.162.i = load i64, ptr %.161.i, align 8, !noalias !0
  %.163.i = inttoptr i64 %.162.i to ptr
  %.165.i = load i64, ptr %.163.i, align 8, !noalias !0
  %.166.i = add i64 %a4, 16
  %.167.i = inttoptr i64 %.166.i to ptr
  %.168.i = load i64, ptr %.167.i, align 8, !noalias !0
  %.171.i = inttoptr i64 %.168.i to ptr
  %.202.i = add i64 %a5, 16
  %.203.i = inttoptr i64 %.202.i to ptr
  %.204.i = load i64, ptr %.203.i, align 8, !noalias !0
  %.207.i = inttoptr i64 %.204.i to ptr
  %.232.i = add i64 %a6, 32
  %.233.i = inttoptr i64 %.232.i to ptr
  %.234.i = load i64, ptr %.233.i, align 8, !noalias !0
  %.235.i = inttoptr i64 %.234.i to ptr
  %.237.i = load i64, ptr %.235.i, align 8, !noalias !0
  %.238.i = getelementptr i8, ptr %.235.i, i64 8
  %.239.i = load i64, ptr %.238.i, align 8, !noalias !0
  %.241.i = add i64 %a6, 16
  %.242.i = inttoptr i64 %.241.i to ptr
  %.243.i = load i64, ptr %.242.i, align 8, !noalias !0
  %.246.i = inttoptr i64 %.243.i to ptr
  %.274.i = add i64 %a7, 32
  %.275.i = inttoptr i64 %.274.i to ptr
  %.276.i = load i64, ptr %.275.i, align 8, !noalias !0
  %.277.i = inttoptr i64 %.276.i to ptr
  %.279.i = load i64, ptr %.277.i, align 8, !noalias !0
  %.280.i = add i64 %a7, 16
  %.281.i = inttoptr i64 %.280.i to ptr
  %.282.i = load i64, ptr %.281.i, align 8, !noalias !0
  %.285.i = inttoptr i64 %.282.i to ptr
  %.132.i.i = add nsw i64 %.279.i, -1
  %.152.i.i = icmp sgt i64 %.279.i, 1
  br i1 %.152.i.i, label %B130.i.i, label %B198.i.i

B130.i.i:                                         ; preds = %0, %B130.i.i
  %shift.2.0.i.i = phi i64 [ %.159.i.i, %B130.i.i ], [ 64, %0 ]
  %size.2.0.i.i = phi i64 [ %.155.i.i, %B130.i.i ], [ %.279.i, %0 ]
  %.155.i.i = lshr i64 %size.2.0.i.i, 1
  %.159.i.i = add nsw i64 %shift.2.0.i.i, -1
  %.164.i.i = icmp samesign ugt i64 %size.2.0.i.i, 3
  br i1 %.164.i.i, label %B130.i.i, label %B198.i.i

B198.i.i:                                         ; preds = %B130.i.i, %0
  %shift.3.1.i.i = phi i64 [ 64, %0 ], [ %.159.i.i, %B130.i.i ]
  %.2642503.not.i.i = icmp slt i64 %.165.i, 1
  br i1 %.2642503.not.i.i, label %_ZN13_3cdynamic_3e5entryB2v1B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxx.exit, label %B242.i.i

B242.i.i:                                         ; preds = %B198.i.i, %B4183.i.i
  %total.4.02506.i.i = phi i64 [ %total.5.1.i.i, %B4183.i.i ], [ 0, %B198.i.i ]
  %.206.02505.i.i = phi i64 [ %.277.i.i, %B4183.i.i ], [ 0, %B198.i.i ]
  %.277.i.i = add nuw nsw i64 %.206.02505.i.i, 1
  %1 = getelementptr i64, ptr %.63.i, i64 %.206.02505.i.i
  %.335.i.i = load i64, ptr %1, align 8, !noalias !3
  %2 = getelementptr i64, ptr %.135.i, i64 %.206.02505.i.i
  %.366.i.i = load i64, ptr %2, align 8, !noalias !3
  %3 = getelementptr i64, ptr %.63.i, i64 %.277.i.i
  %.404.i.i = load i64, ptr %3, align 8, !noalias !3
  %.406.i.i = sub nsw i64 %.404.i.i, %.335.i.i
  %4 = getelementptr i64, ptr %.135.i, i64 %.277.i.i
  %.438.i.i = load i64, ptr %4, align 8, !noalias !3
  %.440.i.i = sub nsw i64 %.438.i.i, %.366.i.i
  %.440.fr.i.i = freeze i64 %.440.i.i
  %.460.i.i = icmp sgt i64 %.406.i.i, 0
  %.467.i.i = icmp sgt i64 %.440.fr.i.i, 0
  %or.cond.i.i = and i1 %.460.i.i, %.467.i.i
  br i1 %or.cond.i.i, label %B400.i.i, label %B530.i.i

B400.i.i:                                         ; preds = %B242.i.i
  %.492.i.i = icmp slt i64 %.335.i.i, 0
  %.493.i.i = select i1 %.492.i.i, i64 %.21.i, i64 0
  %5 = getelementptr i8, ptr %.27.i, i64 %.335.i.i
  %.507.i.i = getelementptr i8, ptr %5, i64 %.493.i.i
  %.508.i.i = load i8, ptr %.507.i.i, align 1, !noalias !3
  %.527.i.i = icmp slt i64 %.366.i.i, 0
  %.528.i.i = select i1 %.527.i.i, i64 %.93.i, i64 0
  %6 = getelementptr i8, ptr %.99.i, i64 %.366.i.i
  %.542.i.i = getelementptr i8, ptr %6, i64 %.528.i.i
  %.543.i.i = load i8, ptr %.542.i.i, align 1, !noalias !3
  %.544.i.i = icmp eq i8 %.508.i.i, %.543.i.i
  br i1 %.544.i.i, label %B448.preheader.i.i, label %B530.i.i

B448.preheader.i.i:                               ; preds = %B400.i.i
  %7 = tail call i64 @llvm.umin.i64(i64 %.406.i.i, i64 %.440.fr.i.i)
  %8 = add nsw i64 %7, -1
  br label %B448.i.i

B448.i.i:                                         ; preds = %B482.i.i, %B448.preheader.i.i
  %head.2.2.i.i = phi i64 [ %.550.i.i, %B482.i.i ], [ 0, %B448.preheader.i.i ]
  %exitcond.not.i.i = icmp eq i64 %head.2.2.i.i, %8
  br i1 %exitcond.not.i.i, label %B530.i.i, label %B482.i.i

B482.i.i:                                         ; preds = %B448.i.i
  %.550.i.i = add nuw nsw i64 %head.2.2.i.i, 1
  %.578.i.i = add nsw i64 %.550.i.i, %.335.i.i
  %.592.i.i = icmp slt i64 %.578.i.i, 0
  %.593.i.i = select i1 %.592.i.i, i64 %.21.i, i64 0
  %9 = getelementptr i8, ptr %.27.i, i64 %.578.i.i
  %.607.i.i = getelementptr i8, ptr %9, i64 %.593.i.i
  %.608.i.i = load i8, ptr %.607.i.i, align 1, !noalias !3
  %.611.i.i = add nsw i64 %.550.i.i, %.366.i.i
  %.627.i.i = icmp slt i64 %.611.i.i, 0
  %.628.i.i = select i1 %.627.i.i, i64 %.93.i, i64 0
  %10 = getelementptr i8, ptr %.99.i, i64 %.611.i.i
  %.642.i.i = getelementptr i8, ptr %10, i64 %.628.i.i
  %.643.i.i = load i8, ptr %.642.i.i, align 1, !noalias !3
  %.644.i.i = icmp eq i8 %.608.i.i, %.643.i.i
  br i1 %.644.i.i, label %B448.i.i, label %B530.i.i

B530.i.i:                                         ; preds = %B482.i.i, %B448.i.i, %B400.i.i, %B242.i.i
  %head.3.1.i.i = phi i64 [ 0, %B400.i.i ], [ 0, %B242.i.i ], [ %.550.i.i, %B482.i.i ], [ %7, %B448.i.i ]
  %.666.i.i = sub nsw i64 %.406.i.i, %head.3.1.i.i
  %.668.i.i = icmp sgt i64 %.666.i.i, 0
  br i1 %.668.i.i, label %B588.i.i, label %B796.i.i

B588.i.i:                                         ; preds = %B530.i.i
  %.675.i.i = sub nsw i64 %.440.fr.i.i, %head.3.1.i.i
  %.677.i.i = icmp sgt i64 %.675.i.i, 0
  br i1 %.677.i.i, label %B606.i.i, label %B796.i.i

B606.i.i:                                         ; preds = %B588.i.i
  %.689.i.i = add nsw i64 %.404.i.i, -1
  %.705.inv.i.i = icmp sgt i64 %.404.i.i, 0
  %.706.i.i = select i1 %.705.inv.i.i, i64 0, i64 %.21.i
  %11 = getelementptr i8, ptr %.27.i, i64 %.689.i.i
  %.720.i.i = getelementptr i8, ptr %11, i64 %.706.i.i
  %.721.i.i = load i8, ptr %.720.i.i, align 1, !noalias !3
  %.725.i.i = add nsw i64 %.438.i.i, -1
  %.743.inv.i.i = icmp sgt i64 %.438.i.i, 0
  %.744.i.i = select i1 %.743.inv.i.i, i64 0, i64 %.93.i
  %12 = getelementptr i8, ptr %.99.i, i64 %.725.i.i
  %.758.i.i = getelementptr i8, ptr %12, i64 %.744.i.i
  %.759.i.i = load i8, ptr %.758.i.i, align 1, !noalias !3
  %.760.i.i = icmp eq i8 %.721.i.i, %.759.i.i
  br i1 %.760.i.i, label %B678.preheader.i.i, label %B796.i.i

B678.preheader.i.i:                               ; preds = %B606.i.i
  %13 = tail call i64 @llvm.umin.i64(i64 %.666.i.i, i64 %.675.i.i)
  %14 = add nsw i64 %13, -1
  br label %B678.i.i

B678.i.i:                                         ; preds = %B724.i.i, %B678.preheader.i.i
  %tail.3.2.i.i = phi i64 [ %.766.i.i, %B724.i.i ], [ 0, %B678.preheader.i.i ]
  %exitcond2530.not.i.i = icmp eq i64 %tail.3.2.i.i, %14
  br i1 %exitcond2530.not.i.i, label %B796.i.i, label %B724.i.i

B724.i.i:                                         ; preds = %B678.i.i
  %.766.i.i = add nuw nsw i64 %tail.3.2.i.i, 1
  %.801.i.i = sub nsw i64 %.689.i.i, %.766.i.i
  %.815.i.i = icmp slt i64 %.801.i.i, 0
  %.816.i.i = select i1 %.815.i.i, i64 %.21.i, i64 0
  %15 = getelementptr i8, ptr %.27.i, i64 %.801.i.i
  %.830.i.i = getelementptr i8, ptr %15, i64 %.816.i.i
  %.831.i.i = load i8, ptr %.830.i.i, align 1, !noalias !3
  %.837.i.i = sub nsw i64 %.725.i.i, %.766.i.i
  %.853.i.i = icmp slt i64 %.837.i.i, 0
  %.854.i.i = select i1 %.853.i.i, i64 %.93.i, i64 0
  %16 = getelementptr i8, ptr %.99.i, i64 %.837.i.i
  %.868.i.i = getelementptr i8, ptr %16, i64 %.854.i.i
  %.869.i.i = load i8, ptr %.868.i.i, align 1, !noalias !3
  %.870.i.i = icmp eq i8 %.831.i.i, %.869.i.i
  br i1 %.870.i.i, label %B678.i.i, label %B796.i.i

B796.i.i:                                         ; preds = %B724.i.i, %B678.i.i, %B606.i.i, %B588.i.i, %B530.i.i
  %tail.4.1.i.i = phi i64 [ 0, %B606.i.i ], [ 0, %B530.i.i ], [ 0, %B588.i.i ], [ %.766.i.i, %B724.i.i ], [ %13, %B678.i.i ]
  %.890.i.i = icmp sgt i64 %head.3.1.i.i, 2
  br i1 %.890.i.i, label %B940.i.i, label %B888.i.i

B888.i.i:                                         ; preds = %B796.i.i
  %.905.i.i = icmp slt i64 %head.3.1.i.i, 1
  %.13.i.i.i = tail call i64 @llvm.smin.i64(i64 %.440.fr.i.i, i64 %.406.i.i)
  %.951.not.i.i = icmp slt i64 %head.3.1.i.i, %.13.i.i.i
  %or.cond2449.i.i = or i1 %.905.i.i, %.951.not.i.i
  br i1 %or.cond2449.i.i, label %B1042.i.i, label %B940.i.i

B940.i.i:                                         ; preds = %B888.i.i, %B796.i.i
  %.979.i.i = icmp eq i64 %total.4.02506.i.i, %.237.i
  br i1 %.979.i.i, label %_ZN13_3cdynamic_3e5entryB2v1B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxx.exit, label %B980.i.i

B980.i.i:                                         ; preds = %B940.i.i
  %.1076.i.i = icmp slt i64 %total.4.02506.i.i, 0
  %.1077.i.i = select i1 %.1076.i.i, i64 %.237.i, i64 0
  %.1078.i.i = add i64 %.1077.i.i, %total.4.02506.i.i
  %.1098.i.i = mul i64 %.1078.i.i, %.239.i
  %.1102.i.i = getelementptr i64, ptr %.246.i, i64 %.1098.i.i
  %.1213.i.i = getelementptr i8, ptr %.1102.i.i, i64 16
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.1102.i.i, i8 0, i64 16, i1 false), !noalias !3
  store i64 %head.3.1.i.i, ptr %.1213.i.i, align 8, !noalias !3
  %.1216.i.i = add nsw i64 %total.4.02506.i.i, 1
  br label %B1042.i.i

B1042.i.i:                                        ; preds = %B980.i.i, %B888.i.i
  %total.7.2.i.i = phi i64 [ %.1216.i.i, %B980.i.i ], [ %total.4.02506.i.i, %B888.i.i ]
  %due.3.2.i.i = phi i64 [ %head.3.1.i.i, %B980.i.i ], [ 0, %B888.i.i ]
  %.1243.i.i = icmp slt i64 %tail.4.1.i.i, 3
  %.1250.i.i = icmp slt i64 %tail.4.1.i.i, %.406.i.i
  %or.cond2146.i.i = and i1 %.1243.i.i, %.1250.i.i
  %.1257.i.i = icmp slt i64 %tail.4.1.i.i, %.440.fr.i.i
  %or.cond2147.i.i = and i1 %.1257.i.i, %or.cond2146.i.i
  %tail.5.1.i.i = select i1 %or.cond2147.i.i, i64 0, i64 %tail.4.1.i.i
  %.1280.i.i = sub nsw i64 %.440.fr.i.i, %tail.5.1.i.i
  %.1283.i.i = sub nsw i64 %.406.i.i, %tail.5.1.i.i
  %.1292.i.i = sub nsw i64 %.1280.i.i, %due.3.2.i.i
  %.1293.i.i = icmp sgt i64 %.1292.i.i, 7
  %.1306.i.i = sub nsw i64 %.1283.i.i, %due.3.2.i.i
  %.1309.i.i = icmp sgt i64 %.1306.i.i, 7
  %or.cond2148.i.i = select i1 %.1293.i.i, i1 %.1309.i.i, i1 false
  br i1 %or.cond2148.i.i, label %B1198.i.i, label %B3568.i.i

B1198.i.i:                                        ; preds = %B1042.i.i
  %17 = tail call i64 @llvm.smax.i64(i64 %.406.i.i, i64 7)
  %storemerge2141.i.i = add nsw i64 %17, -7
  %.13992474.i.i = icmp sgt i64 %.406.i.i, 7
  br i1 %.13992474.i.i, label %B1250.if.i.i, label %B1536.i.i.preheader

B1362.i.i:                                        ; preds = %B1328.if.i.i
  %.1408.i.i = add nsw i64 %.1346.02476.i.i, -1
  %.1412.i.i = add nuw nsw i64 %.1343.02475.i.i, 1
  %.1631.i.i = mul i64 %.1613.i.i, -7046029288634856825
  %.1633.i.i = lshr i64 %.1631.i.i, %shift.3.1.i.i
  %.1635.i.i = and i64 %.1633.i.i, %.132.i.i
  %.1662.i.i = getelementptr i64, ptr %.285.i, i64 %.1635.i.i
  store i64 %.1343.02475.i.i, ptr %.1662.i.i, align 8, !noalias !3
  %.1399.i.i = icmp samesign ugt i64 %.1346.02476.i.i, 1
  br i1 %.1399.i.i, label %B1250.if.i.i, label %B1536.i.i.preheader

B1536.i.i.preheader:                              ; preds = %B1362.i.i, %B1198.i.i
  br label %B1536.i.i.outer

B1536.i.i.outer:                                  ; preds = %B1536.i.i.preheader, %B3156.i.i
  %total.10.3.i.i.ph = phi i64 [ %total.7.2.i.i, %B1536.i.i.preheader ], [ %.3785.i.i, %B3156.i.i ]
  %due.4.3.i.i.ph = phi i64 [ %due.3.2.i.i, %B1536.i.i.preheader ], [ %.3803.i.i, %B3156.i.i ]
  %at.5.3.i.i.ph = phi i64 [ %due.3.2.i.i, %B1536.i.i.preheader ], [ %.3792.i.i, %B3156.i.i ]
  %.2162.i.i = add nsw i64 %due.4.3.i.i.ph, 8
  %.2164.not.i.i = icmp sgt i64 %.2162.i.i, %.406.i.i
  %.2169.i.i = add nsw i64 %due.4.3.i.i.ph, %.335.i.i
  br label %B1536.i.i

B1536.i.i:                                        ; preds = %B1536.i.i.outer, %B2282.i.i
  %at.5.3.i.i = phi i64 [ %.2646.i.i, %B2282.i.i ], [ %at.5.3.i.i.ph, %B1536.i.i.outer ]
  %.1750.i.i = add nsw i64 %at.5.3.i.i, %.366.i.i
  br label %B1564.if.i.i

B1616.i.i:                                        ; preds = %B1564.if.i.i
  %.1943.i.i = sub i64 %at.5.3.i.i, %at.5.3.i.i.ph
  %.1945.i.i = add nsw i64 %.1943.i.i, %due.4.3.i.i.ph
  %.1950.i.i = add nsw i64 %.1945.i.i, 8
  %.1952.not.i.i = icmp sgt i64 %.1950.i.i, %.406.i.i
  br i1 %.1952.not.i.i, label %B1814.i.i, label %B1672.i.i

B1672.i.i:                                        ; preds = %B1616.i.i
  %.1957.i.i = add nsw i64 %.1945.i.i, %.335.i.i
  br label %B1718.if.i.i

B1734.i.i:                                        ; preds = %B1718.if.i.i
  %.2146.i.i = icmp eq i64 %.2127.i.i, %.1920.i.i
  br i1 %.2146.i.i, label %B2230.i.i, label %B1814.i.i

B1814.i.i:                                        ; preds = %B1734.i.i, %B1616.i.i
  br i1 %.2164.not.i.i, label %B2010.i.i, label %B1892.if.i.i

B1938.i.i:                                        ; preds = %B1892.if.i.i
  %.2358.i.i = icmp eq i64 %.2339.i.i, %.1920.i.i
  br i1 %.2358.i.i, label %B2230.i.i, label %B2010.i.i

B2010.i.i:                                        ; preds = %B1938.i.i, %B1814.i.i
  %.2372.i.i = mul i64 %.1920.i.i, -7046029288634856825
  %.2374.i.i = lshr i64 %.2372.i.i, %shift.3.1.i.i
  %.2376.i.i = and i64 %.2374.i.i, %.132.i.i
  %.2402.i.i = getelementptr i64, ptr %.285.i, i64 %.2376.i.i
  %.2403.i.i = load i64, ptr %.2402.i.i, align 8, !noalias !3
  %.2408.i.i = icmp sgt i64 %.2403.i.i, -1
  br i1 %.2408.i.i, label %B2022.i.i, label %B2282.i.i

B2022.i.i:                                        ; preds = %B2010.i.i
  %.2415.i.i = add nsw i64 %.2403.i.i, %.335.i.i
  br label %B2082.if.i.i

B2136.i.i:                                        ; preds = %B2082.if.i.i
  %.2609.i.i = icmp eq i64 %.2585.i.i, %.1920.i.i
  br i1 %.2609.i.i, label %B2284.i.i, label %B2282.i.i

B2230.i.i:                                        ; preds = %B1938.i.i, %B1734.i.i
  %place.5.5.i.i = phi i64 [ %due.4.3.i.i.ph, %B1938.i.i ], [ %.1945.i.i, %B1734.i.i ]
  %.2626.i.i = icmp slt i64 %place.5.5.i.i, 0
  br i1 %.2626.i.i, label %B2282.i.i, label %B2284.i.i

B2282.i.i:                                        ; preds = %B2230.i.i, %B2136.i.i, %B2010.i.i
  %.2646.i.i = add nsw i64 %at.5.3.i.i, 1
  %.1729.i.i = add nsw i64 %at.5.3.i.i, 9
  %.1733.not.i.i = icmp sgt i64 %.1729.i.i, %.1280.i.i
  br i1 %.1733.not.i.i, label %B3158.i.i, label %B1536.i.i

B2284.i.i:                                        ; preds = %B2230.i.i, %B2136.i.i
  %place.5.52542.i.i = phi i64 [ %place.5.5.i.i, %B2230.i.i ], [ %.2403.i.i, %B2136.i.i ]
  %.2663.i.i = add nsw i64 %at.5.3.i.i, 8
  %.2665.i.i = icmp slt i64 %.2663.i.i, %.1280.i.i
  %.2672.i.i = add nuw nsw i64 %place.5.52542.i.i, 8
  %.2674.i.i = icmp slt i64 %.2672.i.i, %.406.i.i
  %or.cond2149.i.i = select i1 %.2665.i.i, i1 %.2674.i.i, i1 false
  br i1 %or.cond2149.i.i, label %B2366.i.i, label %B2610.i.i

B2366.i.i:                                        ; preds = %B2284.i.i
  %.2685.i.i = add nsw i64 %place.5.52542.i.i, %.335.i.i
  %.2701.i.i = icmp slt i64 %.2685.i.i, -8
  %.2702.i.i = select i1 %.2701.i.i, i64 %.21.i, i64 0
  %18 = getelementptr i8, ptr %.27.i, i64 %.2685.i.i
  %19 = getelementptr i8, ptr %18, i64 8
  %.2716.i.i = getelementptr i8, ptr %19, i64 %.2702.i.i
  %.2717.i.i = load i8, ptr %.2716.i.i, align 1, !noalias !3
  %.2738.i.i = icmp slt i64 %.1750.i.i, -8
  %.2739.i.i = select i1 %.2738.i.i, i64 %.93.i, i64 0
  %20 = getelementptr i8, ptr %.99.i, i64 %.1750.i.i
  %21 = getelementptr i8, ptr %20, i64 8
  %.2753.i.i = getelementptr i8, ptr %21, i64 %.2739.i.i
  %.2754.i.i = load i8, ptr %.2753.i.i, align 1, !noalias !3
  %.2755.i.i = icmp eq i8 %.2717.i.i, %.2754.i.i
  br i1 %.2755.i.i, label %B2480.i.i, label %B2610.i.i

B2480.i.i:                                        ; preds = %B2366.i.i, %B2534.i.i
  %length.3.6.i.i = phi i64 [ %.2761.i.i, %B2534.i.i ], [ 8, %B2366.i.i ]
  %.2761.i.i = add nuw nsw i64 %length.3.6.i.i, 1
  %.2772.i.i = add nsw i64 %.2761.i.i, %at.5.3.i.i
  %.2774.i.i = icmp slt i64 %.2772.i.i, %.1280.i.i
  %.2781.i.i = add nuw nsw i64 %.2761.i.i, %place.5.52542.i.i
  %.2783.i.i = icmp slt i64 %.2781.i.i, %.406.i.i
  %or.cond2150.i.i = select i1 %.2774.i.i, i1 %.2783.i.i, i1 false
  br i1 %or.cond2150.i.i, label %B2534.i.i, label %B2610.i.i

B2534.i.i:                                        ; preds = %B2480.i.i
  %.2795.i.i = add nsw i64 %.2761.i.i, %.2685.i.i
  %.2809.i.i = icmp slt i64 %.2795.i.i, 0
  %.2810.i.i = select i1 %.2809.i.i, i64 %.21.i, i64 0
  %22 = getelementptr i8, ptr %.27.i, i64 %.2795.i.i
  %.2824.i.i = getelementptr i8, ptr %22, i64 %.2810.i.i
  %.2825.i.i = load i8, ptr %.2824.i.i, align 1, !noalias !3
  %.2830.i.i = add nsw i64 %.2761.i.i, %.1750.i.i
  %.2846.i.i = icmp slt i64 %.2830.i.i, 0
  %.2847.i.i = select i1 %.2846.i.i, i64 %.93.i, i64 0
  %23 = getelementptr i8, ptr %.99.i, i64 %.2830.i.i
  %.2861.i.i = getelementptr i8, ptr %23, i64 %.2847.i.i
  %.2862.i.i = load i8, ptr %.2861.i.i, align 1, !noalias !3
  %.2863.i.i = icmp eq i8 %.2825.i.i, %.2862.i.i
  br i1 %.2863.i.i, label %B2480.i.i, label %B2610.i.i

B2610.i.i:                                        ; preds = %B2534.i.i, %B2480.i.i, %B2366.i.i, %B2284.i.i
  %length.5.5.i.i = phi i64 [ 8, %B2366.i.i ], [ 8, %B2284.i.i ], [ %.2761.i.i, %B2480.i.i ], [ %.2761.i.i, %B2534.i.i ]
  %.2890.i.i = icmp sgt i64 %at.5.3.i.i, %at.5.3.i.i.ph
  br i1 %.2890.i.i, label %B2622.i.i, label %B2748.i.i

B2622.i.i:                                        ; preds = %B2610.i.i
  %.2902.not.i.i = icmp eq i64 %place.5.52542.i.i, 0
  br i1 %.2902.not.i.i, label %B2748.i.i, label %B2634.i.i

B2634.i.i:                                        ; preds = %B2622.i.i
  %.2929.i.i = add nsw i64 %place.5.52542.i.i, %.335.i.i
  %.2946.inv.i.i = icmp sgt i64 %.2929.i.i, 0
  %.2947.i.i = select i1 %.2946.inv.i.i, i64 0, i64 %.21.i
  %24 = getelementptr i8, ptr %.27.i, i64 %.2929.i.i
  %25 = getelementptr i8, ptr %24, i64 -1
  %.2961.i.i = getelementptr i8, ptr %25, i64 %.2947.i.i
  %.2962.i.i = load i8, ptr %.2961.i.i, align 1, !noalias !3
  %.2982.inv.i.i = icmp sgt i64 %.1750.i.i, 0
  %.2983.i.i = select i1 %.2982.inv.i.i, i64 0, i64 %.93.i
  %26 = getelementptr i8, ptr %.99.i, i64 %.1750.i.i
  %27 = getelementptr i8, ptr %26, i64 -1
  %.2997.i.i = getelementptr i8, ptr %27, i64 %.2983.i.i
  %.2998.i.i = load i8, ptr %.2997.i.i, align 1, !noalias !3
  %.2999.i.i = icmp eq i8 %.2962.i.i, %.2998.i.i
  br i1 %.2999.i.i, label %B2652.preheader.i.i, label %B2748.i.i

B2652.preheader.i.i:                              ; preds = %B2634.i.i
  %28 = add i64 %length.5.5.i.i, %.1943.i.i
  %29 = sub i64 %at.5.3.i.i.ph, %at.5.3.i.i
  %30 = add i64 %29, %place.5.52542.i.i
  %31 = xor i64 %at.5.3.i.i.ph, -1
  %32 = add i64 %at.5.3.i.i, %31
  %33 = add i64 %32, %length.5.5.i.i
  br label %B2652.i.i

B2652.i.i:                                        ; preds = %B2714.i.i, %B2652.preheader.i.i
  %at.6.6.i.i = phi i64 [ %.3005.i.i, %B2714.i.i ], [ %at.5.3.i.i, %B2652.preheader.i.i ]
  %place.6.6.i.i = phi i64 [ %.3015.i.i, %B2714.i.i ], [ %place.5.52542.i.i, %B2652.preheader.i.i ]
  %length.4.6.i.i = phi i64 [ %.3025.i.i, %B2714.i.i ], [ %length.5.5.i.i, %B2652.preheader.i.i ]
  %.3005.i.i = add nsw i64 %at.6.6.i.i, -1
  %.3015.i.i = add nsw i64 %place.6.6.i.i, -1
  %.3025.i.i = add nuw i64 %length.4.6.i.i, 1
  %exitcond2536.not.i.i = icmp eq i64 %length.4.6.i.i, %33
  br i1 %exitcond2536.not.i.i, label %B2748.i.i, label %B2670.i.i

B2670.i.i:                                        ; preds = %B2652.i.i
  %.3048.i.i = icmp sgt i64 %place.6.6.i.i, 1
  br i1 %.3048.i.i, label %B2714.i.i, label %B2748.i.i

B2714.i.i:                                        ; preds = %B2670.i.i
  %.3072.i.i = add nsw i64 %.3015.i.i, %.335.i.i
  %.3089.inv.i.i = icmp sgt i64 %.3072.i.i, 0
  %.3090.i.i = select i1 %.3089.inv.i.i, i64 0, i64 %.21.i
  %34 = getelementptr i8, ptr %.27.i, i64 %.3072.i.i
  %35 = getelementptr i8, ptr %34, i64 -1
  %.3104.i.i = getelementptr i8, ptr %35, i64 %.3090.i.i
  %.3105.i.i = load i8, ptr %.3104.i.i, align 1, !noalias !3
  %.3108.i.i = add nsw i64 %.3005.i.i, %.366.i.i
  %.3125.inv.i.i = icmp sgt i64 %.3108.i.i, 0
  %.3126.i.i = select i1 %.3125.inv.i.i, i64 0, i64 %.93.i
  %36 = getelementptr i8, ptr %.99.i, i64 %.3108.i.i
  %37 = getelementptr i8, ptr %36, i64 -1
  %.3140.i.i = getelementptr i8, ptr %37, i64 %.3126.i.i
  %.3141.i.i = load i8, ptr %.3140.i.i, align 1, !noalias !3
  %.3142.i.i = icmp eq i8 %.3105.i.i, %.3141.i.i
  br i1 %.3142.i.i, label %B2652.i.i, label %B2748.i.i

B2748.i.i:                                        ; preds = %B2714.i.i, %B2670.i.i, %B2652.i.i, %B2634.i.i, %B2622.i.i, %B2610.i.i
  %at.7.5.i.i = phi i64 [ %at.5.3.i.i, %B2634.i.i ], [ %at.5.3.i.i, %B2622.i.i ], [ %at.5.3.i.i, %B2610.i.i ], [ %.3005.i.i, %B2714.i.i ], [ %.3005.i.i, %B2670.i.i ], [ %at.5.3.i.i.ph, %B2652.i.i ]
  %place.7.5.i.i = phi i64 [ %place.5.52542.i.i, %B2634.i.i ], [ 0, %B2622.i.i ], [ %place.5.52542.i.i, %B2610.i.i ], [ %.3015.i.i, %B2714.i.i ], [ 0, %B2670.i.i ], [ %30, %B2652.i.i ]
  %length.6.5.i.i = phi i64 [ %length.5.5.i.i, %B2634.i.i ], [ %length.5.5.i.i, %B2622.i.i ], [ %length.5.5.i.i, %B2610.i.i ], [ %.3025.i.i, %B2714.i.i ], [ %.3025.i.i, %B2670.i.i ], [ %28, %B2652.i.i ]
  %.3183.i.i = icmp eq i64 %total.10.3.i.i.ph, %.237.i
  br i1 %.3183.i.i, label %B2754.i.i, label %B3156.i.i

B2754.i.i:                                        ; preds = %B2748.i.i
  br i1 %.13992474.i.i, label %B2826.if.i.i, label %_ZN13_3cdynamic_3e5entryB2v1B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxx.exit

B2953.i.i:                                        ; preds = %B2866.if.i.i
  %.3334.i.i = add nsw i64 %.3272.02513.i.i, -1
  %.3338.i.i = add nuw nsw i64 %.3269.02512.i.i, 1
  %.3556.i.i = mul i64 %.3538.i.i, -7046029288634856825
  %.3558.i.i = lshr i64 %.3556.i.i, %shift.3.1.i.i
  %.3560.i.i = and i64 %.3558.i.i, %.132.i.i
  %.3587.i.i = getelementptr i64, ptr %.285.i, i64 %.3560.i.i
  store i64 -1, ptr %.3587.i.i, align 8, !noalias !3
  %.3325.i.i = icmp sgt i64 %.3272.02513.i.i, 1
  br i1 %.3325.i.i, label %B2826.if.i.i, label %_ZN13_3cdynamic_3e5entryB2v1B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxx.exit

B3156.i.i:                                        ; preds = %B2748.i.i
  %.3616.i.i = sub nsw i64 %at.7.5.i.i, %at.5.3.i.i.ph
  %.3644.i.i = icmp slt i64 %total.10.3.i.i.ph, 0
  %.3645.i.i = select i1 %.3644.i.i, i64 %.237.i, i64 0
  %.3646.i.i = add i64 %.3645.i.i, %total.10.3.i.i.ph
  %.3666.i.i = mul i64 %.3646.i.i, %.239.i
  %.3670.i.i = getelementptr i64, ptr %.246.i, i64 %.3666.i.i
  store i64 %.3616.i.i, ptr %.3670.i.i, align 8, !noalias !3
  %.3726.i.i = getelementptr i8, ptr %.3670.i.i, i64 8
  store i64 %place.7.5.i.i, ptr %.3726.i.i, align 8, !noalias !3
  %.3782.i.i = getelementptr i8, ptr %.3670.i.i, i64 16
  store i64 %length.6.5.i.i, ptr %.3782.i.i, align 8, !noalias !3
  %.3785.i.i = add nsw i64 %total.10.3.i.i.ph, 1
  %.3792.i.i = add nsw i64 %length.6.5.i.i, %at.7.5.i.i
  %.3803.i.i = add nsw i64 %length.6.5.i.i, %place.7.5.i.i
  %.3812.i.i = add nsw i64 %.3792.i.i, 8
  %.3814.not.i.i = icmp sgt i64 %.3812.i.i, %.1280.i.i
  br i1 %.3814.not.i.i, label %B3158.i.i, label %B1536.i.i.outer

B3158.i.i:                                        ; preds = %B3156.i.i, %B2282.i.i
  %total.8.4.i.i = phi i64 [ %total.10.3.i.i.ph, %B2282.i.i ], [ %.3785.i.i, %B3156.i.i ]
  %done.8.4.i.i = phi i64 [ %at.5.3.i.i.ph, %B2282.i.i ], [ %.3792.i.i, %B3156.i.i ]
  %due.7.4.i.i = phi i64 [ %due.4.3.i.i.ph, %B2282.i.i ], [ %.3803.i.i, %B3156.i.i ]
  br i1 %.13992474.i.i, label %B3274.if.i.i, label %B3568.i.i

B3566.i.i:                                        ; preds = %B3363.if.i.i
  %.3933.i.i = add nsw i64 %.3862.02502.i.i, -1
  %.3937.i.i = add nuw nsw i64 %.3859.02501.i.i, 1
  %.4161.i.i = mul i64 %.4143.i.i, -7046029288634856825
  %.4163.i.i = lshr i64 %.4161.i.i, %shift.3.1.i.i
  %.4165.i.i = and i64 %.4163.i.i, %.132.i.i
  %.4192.i.i = getelementptr i64, ptr %.285.i, i64 %.4165.i.i
  store i64 -1, ptr %.4192.i.i, align 8, !noalias !3
  %.3924.i.i = icmp sgt i64 %.3862.02502.i.i, 1
  br i1 %.3924.i.i, label %B3274.if.i.i, label %B3568.i.i

B3568.i.i:                                        ; preds = %B3566.i.i, %B3158.i.i, %B1042.i.i
  %total.6.1.i.i = phi i64 [ %total.7.2.i.i, %B1042.i.i ], [ %total.8.4.i.i, %B3158.i.i ], [ %total.8.4.i.i, %B3566.i.i ]
  %done.7.1.i.i = phi i64 [ %due.3.2.i.i, %B1042.i.i ], [ %done.8.4.i.i, %B3158.i.i ], [ %done.8.4.i.i, %B3566.i.i ]
  %due.6.1.i.i = phi i64 [ %due.3.2.i.i, %B1042.i.i ], [ %due.7.4.i.i, %B3158.i.i ], [ %due.7.4.i.i, %B3566.i.i ]
  %.4230.i.i = icmp sgt i64 %tail.5.1.i.i, 0
  br i1 %.4230.i.i, label %B3684.i.i, label %B4183.i.i

B3684.i.i:                                        ; preds = %B3568.i.i
  %.4238.i.i = icmp sgt i64 %total.6.1.i.i, %total.4.02506.i.i
  %.4244.i.i = icmp eq i64 %done.7.1.i.i, %.1280.i.i
  %or.cond2151.i.i = and i1 %.4238.i.i, %.4244.i.i
  %.4250.i.i = icmp eq i64 %due.6.1.i.i, %.1283.i.i
  %or.cond2152.i.i = select i1 %or.cond2151.i.i, i1 %.4250.i.i, i1 false
  br i1 %or.cond2152.i.i, label %B3889.i.i, label %B3976.i.i

B3889.i.i:                                        ; preds = %B3684.i.i
  %.4263.i.i = add nsw i64 %total.6.1.i.i, -1
  %.4292.inv.i.i = icmp sgt i64 %total.6.1.i.i, 0
  %.4293.i.i = select i1 %.4292.inv.i.i, i64 0, i64 %.237.i
  %.4294.i.i = add i64 %.4263.i.i, %.4293.i.i
  %.4314.i.i = mul i64 %.4294.i.i, %.239.i
  %38 = getelementptr i64, ptr %.246.i, i64 %.4314.i.i
  %.4318.i.i = getelementptr i8, ptr %38, i64 16
  %.4319.i.i = load i64, ptr %.4318.i.i, align 8, !noalias !3
  %.4321.i.i = add nsw i64 %.4319.i.i, %tail.5.1.i.i
  store i64 %.4321.i.i, ptr %.4318.i.i, align 8, !noalias !3
  br label %B4183.i.i

B3976.i.i:                                        ; preds = %B3684.i.i
  %.4395.i.i = icmp eq i64 %total.6.1.i.i, %.237.i
  br i1 %.4395.i.i, label %_ZN13_3cdynamic_3e5entryB2v1B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxx.exit, label %B4094.i.i

B4094.i.i:                                        ; preds = %B3976.i.i
  %.4465.i.i = sub nsw i64 %.1280.i.i, %done.7.1.i.i
  %.4500.i.i = icmp slt i64 %total.6.1.i.i, 0
  %.4501.i.i = select i1 %.4500.i.i, i64 %.237.i, i64 0
  %.4502.i.i = add i64 %.4501.i.i, %total.6.1.i.i
  %.4522.i.i = mul i64 %.4502.i.i, %.239.i
  %.4526.i.i = getelementptr i64, ptr %.246.i, i64 %.4522.i.i
  store i64 %.4465.i.i, ptr %.4526.i.i, align 8, !noalias !3
  %.4581.i.i = getelementptr i8, ptr %.4526.i.i, i64 8
  store i64 %.1283.i.i, ptr %.4581.i.i, align 8, !noalias !3
  %.4637.i.i = getelementptr i8, ptr %.4526.i.i, i64 16
  store i64 %tail.5.1.i.i, ptr %.4637.i.i, align 8, !noalias !3
  %.4642.i.i = add nsw i64 %total.6.1.i.i, 1
  br label %B4183.i.i

B4183.i.i:                                        ; preds = %B4094.i.i, %B3889.i.i, %B3568.i.i
  %total.5.1.i.i = phi i64 [ %total.6.1.i.i, %B3568.i.i ], [ %total.6.1.i.i, %B3889.i.i ], [ %.4642.i.i, %B4094.i.i ]
  %done.9.1.i.i = phi i64 [ %done.7.1.i.i, %B3568.i.i ], [ %.440.fr.i.i, %B3889.i.i ], [ %.440.fr.i.i, %B4094.i.i ]
  %.4672.i.i = sub nsw i64 %total.5.1.i.i, %total.4.02506.i.i
  %39 = getelementptr i64, ptr %.171.i, i64 %.206.02505.i.i
  store i64 %.4672.i.i, ptr %39, align 8, !noalias !3
  %.4710.i.i = sub nsw i64 %.440.fr.i.i, %done.9.1.i.i
  %40 = getelementptr i64, ptr %.207.i, i64 %.206.02505.i.i
  store i64 %.4710.i.i, ptr %40, align 8, !noalias !3
  %exitcond2538.not.i.i = icmp eq i64 %.165.i, %.277.i.i
  br i1 %exitcond2538.not.i.i, label %_ZN13_3cdynamic_3e5entryB2v1B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxx.exit, label %B242.i.i

B1250.if.i.i:                                     ; preds = %B1198.i.i, %B1362.i.i
  %.1346.02476.i.i = phi i64 [ %.1408.i.i, %B1362.i.i ], [ %storemerge2141.i.i, %B1198.i.i ]
  %.1343.02475.i.i = phi i64 [ %.1412.i.i, %B1362.i.i ], [ 0, %B1198.i.i ]
  %.1443.i.i = add nsw i64 %.1343.02475.i.i, %.335.i.i
  br label %B1328.if.i.i

B1328.if.i.i:                                     ; preds = %B1328.if.i.i, %B1250.if.i.i
  %_gram_v9_word.2.32473.i.i = phi i64 [ 0, %B1250.if.i.i ], [ %.1613.i.i, %B1328.if.i.i ]
  %.1483.02471.i.i = phi i64 [ 0, %B1250.if.i.i ], [ %.1552.i.i, %B1328.if.i.i ]
  %.1552.i.i = add nuw nsw i64 %.1483.02471.i.i, 1
  %.1578.i.i = add nsw i64 %.1443.i.i, %.1483.02471.i.i
  %.1592.i.i = icmp slt i64 %.1578.i.i, 0
  %.1593.i.i = select i1 %.1592.i.i, i64 %.21.i, i64 0
  %41 = getelementptr i8, ptr %.27.i, i64 %.1578.i.i
  %.1607.i.i = getelementptr i8, ptr %41, i64 %.1593.i.i
  %.1608.i.i = load i8, ptr %.1607.i.i, align 1, !noalias !3
  %.1609.i.i = zext i8 %.1608.i.i to i64
  %.1610.i.i = shl nsw i64 %.1483.02471.i.i, 3
  %.1611.i.i = shl i64 %.1609.i.i, %.1610.i.i
  %.1613.i.i = or i64 %.1611.i.i, %_gram_v9_word.2.32473.i.i
  %exitcond2531.not.i.i = icmp eq i64 %.1552.i.i, 8
  br i1 %exitcond2531.not.i.i, label %B1362.i.i, label %B1328.if.i.i

B1564.if.i.i:                                     ; preds = %B1564.if.i.i, %B1536.i.i
  %_gram_v8_word.2.52479.i.i = phi i64 [ 0, %B1536.i.i ], [ %.1920.i.i, %B1564.if.i.i ]
  %.1790.02477.i.i = phi i64 [ 0, %B1536.i.i ], [ %.1859.i.i, %B1564.if.i.i ]
  %.1859.i.i = add nuw nsw i64 %.1790.02477.i.i, 1
  %.1885.i.i = add nsw i64 %.1790.02477.i.i, %.1750.i.i
  %.1899.i.i = icmp slt i64 %.1885.i.i, 0
  %.1900.i.i = select i1 %.1899.i.i, i64 %.93.i, i64 0
  %42 = getelementptr i8, ptr %.99.i, i64 %.1885.i.i
  %.1914.i.i = getelementptr i8, ptr %42, i64 %.1900.i.i
  %.1915.i.i = load i8, ptr %.1914.i.i, align 1, !noalias !3
  %.1916.i.i = zext i8 %.1915.i.i to i64
  %.1917.i.i = shl nsw i64 %.1790.02477.i.i, 3
  %.1918.i.i = shl i64 %.1916.i.i, %.1917.i.i
  %.1920.i.i = or i64 %.1918.i.i, %_gram_v8_word.2.52479.i.i
  %exitcond2532.not.i.i = icmp eq i64 %.1859.i.i, 8
  br i1 %exitcond2532.not.i.i, label %B1616.i.i, label %B1564.if.i.i

B1718.if.i.i:                                     ; preds = %B1718.if.i.i, %B1672.i.i
  %_gram_v7_word.2.62482.i.i = phi i64 [ 0, %B1672.i.i ], [ %.2127.i.i, %B1718.if.i.i ]
  %.1997.02480.i.i = phi i64 [ 0, %B1672.i.i ], [ %.2066.i.i, %B1718.if.i.i ]
  %.2066.i.i = add nuw nsw i64 %.1997.02480.i.i, 1
  %.2092.i.i = add nsw i64 %.1957.i.i, %.1997.02480.i.i
  %.2106.i.i = icmp slt i64 %.2092.i.i, 0
  %.2107.i.i = select i1 %.2106.i.i, i64 %.21.i, i64 0
  %43 = getelementptr i8, ptr %.27.i, i64 %.2092.i.i
  %.2121.i.i = getelementptr i8, ptr %43, i64 %.2107.i.i
  %.2122.i.i = load i8, ptr %.2121.i.i, align 1, !noalias !3
  %.2123.i.i = zext i8 %.2122.i.i to i64
  %.2124.i.i = shl nsw i64 %.1997.02480.i.i, 3
  %.2125.i.i = shl i64 %.2123.i.i, %.2124.i.i
  %.2127.i.i = or i64 %.2125.i.i, %_gram_v7_word.2.62482.i.i
  %exitcond2533.not.i.i = icmp eq i64 %.2066.i.i, 8
  br i1 %exitcond2533.not.i.i, label %B1734.i.i, label %B1718.if.i.i

B1892.if.i.i:                                     ; preds = %B1814.i.i, %B1892.if.i.i
  %_gram_v6_word.2.72485.i.i = phi i64 [ %.2339.i.i, %B1892.if.i.i ], [ 0, %B1814.i.i ]
  %.2209.02483.i.i = phi i64 [ %.2278.i.i, %B1892.if.i.i ], [ 0, %B1814.i.i ]
  %.2278.i.i = add nuw nsw i64 %.2209.02483.i.i, 1
  %.2304.i.i = add nsw i64 %.2169.i.i, %.2209.02483.i.i
  %.2318.i.i = icmp slt i64 %.2304.i.i, 0
  %.2319.i.i = select i1 %.2318.i.i, i64 %.21.i, i64 0
  %44 = getelementptr i8, ptr %.27.i, i64 %.2304.i.i
  %.2333.i.i = getelementptr i8, ptr %44, i64 %.2319.i.i
  %.2334.i.i = load i8, ptr %.2333.i.i, align 1, !noalias !3
  %.2335.i.i = zext i8 %.2334.i.i to i64
  %.2336.i.i = shl nsw i64 %.2209.02483.i.i, 3
  %.2337.i.i = shl i64 %.2335.i.i, %.2336.i.i
  %.2339.i.i = or i64 %.2337.i.i, %_gram_v6_word.2.72485.i.i
  %exitcond2534.not.i.i = icmp eq i64 %.2278.i.i, 8
  br i1 %exitcond2534.not.i.i, label %B1938.i.i, label %B1892.if.i.i

B2082.if.i.i:                                     ; preds = %B2082.if.i.i, %B2022.i.i
  %_gram_v5_word.2.62488.i.i = phi i64 [ 0, %B2022.i.i ], [ %.2585.i.i, %B2082.if.i.i ]
  %.2455.02486.i.i = phi i64 [ 0, %B2022.i.i ], [ %.2524.i.i, %B2082.if.i.i ]
  %.2524.i.i = add nuw nsw i64 %.2455.02486.i.i, 1
  %.2550.i.i = add nsw i64 %.2415.i.i, %.2455.02486.i.i
  %.2564.i.i = icmp slt i64 %.2550.i.i, 0
  %.2565.i.i = select i1 %.2564.i.i, i64 %.21.i, i64 0
  %45 = getelementptr i8, ptr %.27.i, i64 %.2550.i.i
  %.2579.i.i = getelementptr i8, ptr %45, i64 %.2565.i.i
  %.2580.i.i = load i8, ptr %.2579.i.i, align 1, !noalias !3
  %.2581.i.i = zext i8 %.2580.i.i to i64
  %.2582.i.i = shl nsw i64 %.2455.02486.i.i, 3
  %.2583.i.i = shl i64 %.2581.i.i, %.2582.i.i
  %.2585.i.i = or i64 %.2583.i.i, %_gram_v5_word.2.62488.i.i
  %exitcond2535.not.i.i = icmp eq i64 %.2524.i.i, 8
  br i1 %exitcond2535.not.i.i, label %B2136.i.i, label %B2082.if.i.i

B2826.if.i.i:                                     ; preds = %B2754.i.i, %B2953.i.i
  %.3272.02513.i.i = phi i64 [ %.3334.i.i, %B2953.i.i ], [ %storemerge2141.i.i, %B2754.i.i ]
  %.3269.02512.i.i = phi i64 [ %.3338.i.i, %B2953.i.i ], [ 0, %B2754.i.i ]
  %.3368.i.i = add nsw i64 %.3269.02512.i.i, %.335.i.i
  br label %B2866.if.i.i

B2866.if.i.i:                                     ; preds = %B2866.if.i.i, %B2826.if.i.i
  %_gram_v4_word.2.12510.i.i = phi i64 [ 0, %B2826.if.i.i ], [ %.3538.i.i, %B2866.if.i.i ]
  %.3408.02508.i.i = phi i64 [ 0, %B2826.if.i.i ], [ %.3477.i.i, %B2866.if.i.i ]
  %.3477.i.i = add nuw nsw i64 %.3408.02508.i.i, 1
  %.3503.i.i = add nsw i64 %.3368.i.i, %.3408.02508.i.i
  %.3517.i.i = icmp slt i64 %.3503.i.i, 0
  %.3518.i.i = select i1 %.3517.i.i, i64 %.21.i, i64 0
  %46 = getelementptr i8, ptr %.27.i, i64 %.3503.i.i
  %.3532.i.i = getelementptr i8, ptr %46, i64 %.3518.i.i
  %.3533.i.i = load i8, ptr %.3532.i.i, align 1, !noalias !3
  %.3534.i.i = zext i8 %.3533.i.i to i64
  %.3535.i.i = shl nsw i64 %.3408.02508.i.i, 3
  %.3536.i.i = shl i64 %.3534.i.i, %.3535.i.i
  %.3538.i.i = or i64 %.3536.i.i, %_gram_v4_word.2.12510.i.i
  %exitcond2539.not.i.i = icmp eq i64 %.3477.i.i, 8
  br i1 %exitcond2539.not.i.i, label %B2953.i.i, label %B2866.if.i.i

B3274.if.i.i:                                     ; preds = %B3158.i.i, %B3566.i.i
  %.3862.02502.i.i = phi i64 [ %.3933.i.i, %B3566.i.i ], [ %storemerge2141.i.i, %B3158.i.i ]
  %.3859.02501.i.i = phi i64 [ %.3937.i.i, %B3566.i.i ], [ 0, %B3158.i.i ]
  %.3973.i.i = add nsw i64 %.3859.02501.i.i, %.335.i.i
  br label %B3363.if.i.i

B3363.if.i.i:                                     ; preds = %B3363.if.i.i, %B3274.if.i.i
  %_gram_v3_word.2.32499.i.i = phi i64 [ 0, %B3274.if.i.i ], [ %.4143.i.i, %B3363.if.i.i ]
  %.4013.02497.i.i = phi i64 [ 0, %B3274.if.i.i ], [ %.4082.i.i, %B3363.if.i.i ]
  %.4082.i.i = add nuw nsw i64 %.4013.02497.i.i, 1
  %.4108.i.i = add nsw i64 %.3973.i.i, %.4013.02497.i.i
  %.4122.i.i = icmp slt i64 %.4108.i.i, 0
  %.4123.i.i = select i1 %.4122.i.i, i64 %.21.i, i64 0
  %47 = getelementptr i8, ptr %.27.i, i64 %.4108.i.i
  %.4137.i.i = getelementptr i8, ptr %47, i64 %.4123.i.i
  %.4138.i.i = load i8, ptr %.4137.i.i, align 1, !noalias !3
  %.4139.i.i = zext i8 %.4138.i.i to i64
  %.4140.i.i = shl nsw i64 %.4013.02497.i.i, 3
  %.4141.i.i = shl i64 %.4139.i.i, %.4140.i.i
  %.4143.i.i = or i64 %.4141.i.i, %_gram_v3_word.2.32499.i.i
  %exitcond2537.not.i.i = icmp eq i64 %.4082.i.i, 8
  br i1 %exitcond2537.not.i.i, label %B3566.i.i, label %B3363.if.i.i

_ZN13_3cdynamic_3e5entryB2v1B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxx.exit: ; preds = %B940.i.i, %B3976.i.i, %B4183.i.i, %B2953.i.i, %B198.i.i, %B2754.i.i
  %total.4.0.lcssa.sink.i.i = phi i64 [ -1, %B2754.i.i ], [ -1, %B2953.i.i ], [ 0, %B198.i.i ], [ -1, %B940.i.i ], [ %total.5.1.i.i, %B4183.i.i ], [ -1, %B3976.i.i ]
  ret i64 %total.4.0.lcssa.sink.i.i
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #2

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: write) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN13_3cdynamic_3e5entryB2v1B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxx: %retptr"}
!2 = distinct !{!2, !"_ZN13_3cdynamic_3e5entryB2v1B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxx"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"_ZN14sparse_kernels5edits10find_editsB2v2B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE: %retptr"}
!5 = distinct !{!5, !"_ZN14sparse_kernels5edits10find_editsB2v2B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE"}
