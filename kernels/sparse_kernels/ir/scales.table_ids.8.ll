; 260fb243687df56cd5b478c0faa56a32

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN13_3cdynamic_3e5entryB4v114B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxxxxxxxxxx(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.a0, i64 %arg.a1, i64 %arg.a2, i64 %arg.a3, i64 %arg.a4, i64 %arg.a5, i64 %arg.a6, i64 %arg.a7, i64 %arg.a8, i64 %arg.a9, i64 %arg.a10, i64 %arg.a11, i64 %arg.a12) unnamed_addr #0 {
entry:
  %.21 = add i64 %arg.a0, 32
  %.22 = inttoptr i64 %.21 to ptr
  %.23 = load i64, ptr %.22, align 8
  %.24 = inttoptr i64 %.23 to ptr
  %.26 = load i64, ptr %.24, align 8
  %.27 = add i64 %arg.a0, 16
  %.28 = inttoptr i64 %.27 to ptr
  %.29 = load i64, ptr %.28, align 8
  %.32 = inttoptr i64 %.29 to ptr
  %.57 = add i64 %arg.a1, 32
  %.58 = inttoptr i64 %.57 to ptr
  %.59 = load i64, ptr %.58, align 8
  %.60 = inttoptr i64 %.59 to ptr
  %.62 = load i64, ptr %.60, align 8
  %.63 = add i64 %arg.a1, 16
  %.64 = inttoptr i64 %.63 to ptr
  %.65 = load i64, ptr %.64, align 8
  %.68 = inttoptr i64 %.65 to ptr
  %.93 = add i64 %arg.a3, 32
  %.94 = inttoptr i64 %.93 to ptr
  %.95 = load i64, ptr %.94, align 8
  %.96 = inttoptr i64 %.95 to ptr
  %.98 = load i64, ptr %.96, align 8
  %.99 = getelementptr i8, ptr %.96, i64 8
  %.100 = load i64, ptr %.99, align 8
  %.102 = add i64 %arg.a3, 16
  %.103 = inttoptr i64 %.102 to ptr
  %.104 = load i64, ptr %.103, align 8
  %.107 = inttoptr i64 %.104 to ptr
  %.135 = add i64 %arg.a8, 32
  %.136 = inttoptr i64 %.135 to ptr
  %.137 = load i64, ptr %.136, align 8
  %.138 = inttoptr i64 %.137 to ptr
  %.140 = load i64, ptr %.138, align 8
  %.141 = add i64 %arg.a8, 16
  %.142 = inttoptr i64 %.141 to ptr
  %.143 = load i64, ptr %.142, align 8
  %.146 = inttoptr i64 %.143 to ptr
  %.171 = add i64 %arg.a9, 32
  %.172 = inttoptr i64 %.171 to ptr
  %.173 = load i64, ptr %.172, align 8
  %.174 = inttoptr i64 %.173 to ptr
  %.176 = load i64, ptr %.174, align 8
  %.177 = add i64 %arg.a9, 16
  %.178 = inttoptr i64 %.177 to ptr
  %.179 = load i64, ptr %.178, align 8
  %.182 = inttoptr i64 %.179 to ptr
  %.213 = add i64 %arg.a10, 16
  %.214 = inttoptr i64 %.213 to ptr
  %.215 = load i64, ptr %.214, align 8
  %.218 = inttoptr i64 %.215 to ptr
  %.243 = add i64 %arg.a11, 32
  %.244 = inttoptr i64 %.243 to ptr
  %.245 = load i64, ptr %.244, align 8
  %.246 = inttoptr i64 %.245 to ptr
  %.248 = load i64, ptr %.246, align 8
  %.249 = add i64 %arg.a11, 16
  %.250 = inttoptr i64 %.249 to ptr
  %.251 = load i64, ptr %.250, align 8
  %.254 = inttoptr i64 %.251 to ptr
  %.279 = add i64 %arg.a12, 32
  %.280 = inttoptr i64 %.279 to ptr
  %.281 = load i64, ptr %.280, align 8
  %.282 = inttoptr i64 %.281 to ptr
  %.284 = load i64, ptr %.282, align 8
  %.285 = add i64 %arg.a12, 16
  %.286 = inttoptr i64 %.285 to ptr
  %.287 = load i64, ptr %.286, align 8
  %.290 = inttoptr i64 %.287 to ptr
  %.116.i = trunc i64 %arg.a6 to i16
  %.117.i = trunc i64 %arg.a7 to i16
  %.163.i = add i64 %.98, -1
  %.176.i = icmp sgt i64 %.98, 1
  br i1 %.176.i, label %B346.i, label %B436.i

B346.i:                                           ; preds = %entry
  %.241.i = getelementptr i64, ptr %.107, i64 %.100
  %.242.i = load i64, ptr %.241.i, align 8, !noalias !0
  %.244.not.i = icmp sgt i64 %.242.i, %arg.a2
  br i1 %.244.not.i, label %B436.i, label %B380.preheader.i

B380.preheader.i:                                 ; preds = %B346.i
  %0 = add nsw i64 %.98, -2
  br label %B380.i

B380.i:                                           ; preds = %B402.i, %B380.preheader.i
  %member.3.1.i = phi i64 [ %.250.i, %B402.i ], [ 0, %B380.preheader.i ]
  %exitcond.not.i = icmp eq i64 %member.3.1.i, %0
  br i1 %exitcond.not.i, label %B436.i, label %B402.i

B402.i:                                           ; preds = %B380.i
  %.250.i = add nuw nsw i64 %member.3.1.i, 1
  %.270.i = add nuw nsw i64 %member.3.1.i, 2
  %.321.i = mul i64 %.270.i, %.100
  %.325.i = getelementptr i64, ptr %.107, i64 %.321.i
  %.326.i = load i64, ptr %.325.i, align 8, !noalias !0
  %.328.not.i = icmp sgt i64 %.326.i, %arg.a2
  br i1 %.328.not.i, label %B436.i, label %B380.i

B436.i:                                           ; preds = %B402.i, %B380.i, %B346.i, %entry
  %member.5.0.i = phi i64 [ 0, %B346.i ], [ 0, %entry ], [ %.163.i, %B380.i ], [ %.250.i, %B402.i ]
  %.357.i = icmp sgt i64 %.284, 0
  br i1 %.357.i, label %B500.preheader.i, label %_ZN14sparse_kernels6scales9table_idsB4v115B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedEx5ArrayIxLi2E1C7mutable7alignedExxxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE.exit

B500.preheader.i:                                 ; preds = %B436.i
  %.2220.i = icmp sgt i64 %.62, 0
  %.1198.i = icmp slt i64 %.176, 1
  %.1870.i = insertelement <16 x i64> poison, i64 %arg.a4, i64 0
  %.1871.i = shufflevector <16 x i64> %.1870.i, <16 x i64> poison, <16 x i32> zeroinitializer
  %.1872.i = insertelement <16 x i64> poison, i64 %arg.a5, i64 0
  %.1873.i = shufflevector <16 x i64> %.1872.i, <16 x i64> poison, <16 x i32> zeroinitializer
  %.1874.i = insertelement <16 x i16> poison, i16 %.116.i, i64 0
  %.1875.i = shufflevector <16 x i16> %.1874.i, <16 x i16> poison, <16 x i32> zeroinitializer
  %.1876.i = insertelement <16 x i16> poison, i16 %.117.i, i64 0
  %.1877.i = shufflevector <16 x i16> %.1876.i, <16 x i16> poison, <16 x i32> zeroinitializer
  %1 = shl i64 %arg.a7, 4
  br label %B500.i

B500.i:                                           ; preds = %B1732.i, %B500.preheader.i
  %member.4.0.i = phi i64 [ %.2910.i, %B1732.i ], [ %member.5.0.i, %B500.preheader.i ]
  %i.2.0.i = phi i64 [ %i.3.2.i, %B1732.i ], [ 0, %B500.preheader.i ]
  %.364.i = add nsw i64 %i.2.0.i, %arg.a2
  %.392.i = icmp slt i64 %member.4.0.i, 0
  %.393.i = select i1 %.392.i, i64 %.98, i64 0
  %.394.i = add i64 %.393.i, %member.4.0.i
  %.414.i = mul i64 %.394.i, %.100
  %.418.i = getelementptr i64, ptr %.107, i64 %.414.i
  %.419.i = load i64, ptr %.418.i, align 8, !noalias !0
  %.420.i = sub i64 %.364.i, %.419.i
  %.474.i = getelementptr i8, ptr %.418.i, i64 8
  %.475.i = load i64, ptr %.474.i, align 8, !noalias !0
  %.532.i = getelementptr i8, ptr %.418.i, i64 16
  %.533.i = load i64, ptr %.532.i, align 8, !noalias !0
  %.537.i = icmp eq i64 %.475.i, 0
  br i1 %.537.i, label %B500.endif.endif.i, label %B500.else.i, !prof !3

B620.i:                                           ; preds = %B500.endif.endif.i
  %.639.i = add nsw i64 %member.4.0.i, 1
  %.666.i = icmp slt i64 %member.4.0.i, -1
  %.667.i = select i1 %.666.i, i64 %.98, i64 0
  %.668.i = add i64 %.639.i, %.667.i
  %.688.i = mul i64 %.668.i, %.100
  %.692.i = getelementptr i64, ptr %.107, i64 %.688.i
  %.693.i = load i64, ptr %.692.i, align 8, !noalias !0
  %.695.i = sub nsw i64 %.693.i, %arg.a2
  %.11.i.i = tail call i64 @llvm.smin.i64(i64 %.284, i64 %.695.i)
  br label %B688.i

B688.i:                                           ; preds = %B500.endif.endif.i, %B620.i
  %"$phi688.0.2.1.i" = phi i64 [ %.11.i.i, %B620.i ], [ %.284, %B500.endif.endif.i ]
  %.764.i = icmp slt i64 %i.2.0.i, %"$phi688.0.2.1.i"
  br i1 %.764.i, label %B704.preheader.i, label %B1732.i

B704.preheader.i:                                 ; preds = %B688.i
  %.904.i = getelementptr i8, ptr %.418.i, i64 24
  br label %B704.i

B704.i:                                           ; preds = %B1672.i, %B704.preheader.i
  %i.4.1.i = phi i64 [ %.1331.i, %B1672.i ], [ %i.2.0.i, %B704.preheader.i ]
  %column.3.1.i = phi i64 [ %spec.select1082.i, %B1672.i ], [ %rem.1.0.i, %B704.preheader.i ]
  %row.2.1.i = phi i64 [ %spec.select.i, %B1672.i ], [ %.5751093.i, %B704.preheader.i ]
  %.775.i = sub i64 %.475.i, %column.3.1.i
  %.778.i = sub i64 %"$phi688.0.2.1.i", %i.4.1.i
  %.14.i.i = tail call i64 @llvm.smin.i64(i64 %.778.i, i64 %.775.i)
  %.16.i.i = tail call i64 @llvm.smin.i64(i64 %.248, i64 %.14.i.i)
  %.833.i = icmp slt i64 %row.2.1.i, 0
  %.834.i = select i1 %.833.i, i64 %.140, i64 0
  %2 = getelementptr i8, ptr %.146, i64 %row.2.1.i
  %.848.i = getelementptr i8, ptr %2, i64 %.834.i
  %.849.i = load i8, ptr %.848.i, align 1, !noalias !0
  %.850.i = zext i8 %.849.i to i16
  %.905.i = load i64, ptr %.904.i, align 8, !noalias !0
  %.969.i = icmp sgt i64 %.905.i, -1
  br i1 %.969.i, label %B848.i, label %B874.else.endif.i

B848.i:                                           ; preds = %B704.i
  %.907.i = add nsw i64 %.905.i, %column.3.1.i
  %.973.i = add nsw i64 %.907.i, %.16.i.i
  %.1013.i = icmp slt i64 %.907.i, 0
  %.1014.i = select i1 %.1013.i, i64 %.176, i64 0
  %.1015.i = add i64 %.1014.i, %.907.i
  %.1018.i = icmp slt i64 %.1015.i, 0
  br i1 %.1018.i, label %B848.else.if.i, label %B848.else.endif.i, !prof !3

B892.i:                                           ; preds = %B874.endif.i, %B848.endif.i
  %.1266.sink.i = phi i64 [ %.1266.i, %B874.endif.i ], [ %.1091.i, %B848.endif.i ]
  %.1003.sroa.0.3.pn.i = phi i64 [ %.1178.sroa.0.3.i, %B874.endif.i ], [ %.1003.sroa.0.3.i, %B848.endif.i ]
  %.1275.i = tail call i64 @llvm.smax.i64(i64 %.1266.sink.i, i64 0)
  %"$phi892.0.2.sroa.32.3.i" = getelementptr i8, ptr %.182, i64 %.1003.sroa.0.3.pn.i
  %.1331.i = add nsw i64 %.16.i.i, %i.4.1.i
  %.1369.i = icmp slt i64 %i.4.1.i, 0
  %.1370.i = select i1 %.1369.i, i64 %.26, i64 0
  %.1371.i = add i64 %.1370.i, %i.4.1.i
  %.1374.i = icmp slt i64 %.1371.i, 0
  br i1 %.1374.i, label %B892.else.if.i, label %B892.else.endif.i, !prof !3

B1102.preheader.i:                                ; preds = %B1016.if.i, %B892.endif.else.endif.endif.endif.i
  %.19911101.not.i = icmp eq i64 %.1690.0.i, 0
  br i1 %.19911101.not.i, label %B1382.i, label %B1102.if.i

B1382.i:                                          ; preds = %B1102.if.i, %B1102.preheader.i
  br i1 %.2220.i, label %B1404.else.i, label %B1566.i

B1566.i:                                          ; preds = %B1382.i
  %.27021107.not.i = icmp slt i64 %.16.i.i, 1
  br i1 %.27021107.not.i, label %B1672.i, label %B1596.if.preheader.i

B1596.if.preheader.i:                             ; preds = %B1460.if.i, %B1566.i
  %spec.select1095.pre-phi1117.i = phi i64 [ %.16.i.i, %B1566.i ], [ %spec.select1097.i, %B1460.if.i ]
  br label %B1596.if.i

B1672.i:                                          ; preds = %B1596.if.i, %B1404.else.endif.endif.endif.i, %B1566.i
  %.2849.i = add nsw i64 %.16.i.i, %column.3.1.i
  %.2858.i = icmp eq i64 %.2849.i, %.475.i
  %.2863.i = zext i1 %.2858.i to i64
  %spec.select.i = add nsw i64 %row.2.1.i, %.2863.i
  %spec.select1082.i = select i1 %.2858.i, i64 0, i64 %.2849.i
  %.2887.i = icmp slt i64 %.1331.i, %"$phi688.0.2.1.i"
  br i1 %.2887.i, label %B704.i, label %B1732.i

B1732.i:                                          ; preds = %B1672.i, %B688.i
  %i.3.2.i = phi i64 [ %i.2.0.i, %B688.i ], [ %.1331.i, %B1672.i ]
  %.2910.i = add nsw i64 %member.4.0.i, 1
  %.2921.i = icmp slt i64 %i.3.2.i, %.284
  br i1 %.2921.i, label %B500.i, label %_ZN14sparse_kernels6scales9table_idsB4v115B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedEx5ArrayIxLi2E1C7mutable7alignedExxxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE.exit

B500.else.i:                                      ; preds = %B500.i
  %.548.i = icmp ne i64 %.420.i, -9223372036854775808
  %.549.i = icmp ne i64 %.475.i, -1
  %.550.not.i = or i1 %.548.i, %.549.i
  br i1 %.550.not.i, label %B500.endif.else.if.i, label %B500.endif.endif.i, !prof !4

B500.endif.endif.i:                               ; preds = %B500.else.i, %B500.endif.else.if.i, %B500.i
  %.5751093.i = phi i64 [ %.533.i, %B500.i ], [ %.57510911119.i, %B500.endif.else.if.i ], [ %.533.i, %B500.else.i ]
  %rem.1.0.i = phi i64 [ 0, %B500.i ], [ %spec.select1084.i, %B500.endif.else.if.i ], [ 0, %B500.else.i ]
  %.625.i = icmp eq i64 %member.4.0.i, %.163.i
  br i1 %.625.i, label %B688.i, label %B620.i

B500.endif.else.if.i:                             ; preds = %B500.else.i
  %.553.i = sdiv i64 %.420.i, %.475.i
  %.554.i = srem i64 %.420.i, %.475.i
  %.555.i = xor i64 %.554.i, %.475.i
  %.556.i = icmp slt i64 %.555.i, 0
  %.557.i = icmp ne i64 %.554.i, 0
  %.558.i = and i1 %.557.i, %.556.i
  %.563.i = sext i1 %.558.i to i64
  %spec.select1083.i = add i64 %.553.i, %.533.i
  %.57510911119.i = add i64 %spec.select1083.i, %.563.i
  %.607.i = select i1 %.558.i, i64 %.475.i, i64 0
  %spec.select1084.i = add i64 %.607.i, %.554.i
  br label %B500.endif.endif.i

B848.endif.i:                                     ; preds = %B848.else.endif.endif.endif.if.i, %B848.else.endif.endif.endif.i
  %.1003.sroa.13.0.i = phi i64 [ %.176, %B848.else.endif.endif.endif.if.i ], [ %.1003.sroa.13.1.i, %B848.else.endif.endif.endif.i ]
  %.1091.i = sub i64 %.1003.sroa.13.0.i, %.1003.sroa.0.3.i
  br label %B892.i

B848.else.if.i:                                   ; preds = %B848.i
  br label %B848.else.endif.i

B848.else.endif.i:                                ; preds = %B848.else.if.i, %B848.i
  %.1003.sroa.0.1.i = phi i64 [ 0, %B848.else.if.i ], [ %.1015.i, %B848.i ]
  %.1023.not.i = icmp slt i64 %.1015.i, %.176
  br i1 %.1023.not.i, label %B848.else.endif.endif.i, label %B848.else.endif.if.i, !prof !4

B848.else.endif.if.i:                             ; preds = %B848.else.endif.i
  br label %B848.else.endif.endif.i

B848.else.endif.endif.i:                          ; preds = %B848.else.endif.if.i, %B848.else.endif.i
  %.1003.sroa.0.3.i = phi i64 [ %.176, %B848.else.endif.if.i ], [ %.1003.sroa.0.1.i, %B848.else.endif.i ]
  %.1030.i = icmp slt i64 %.973.i, 0
  %.1031.i = select i1 %.1030.i, i64 %.176, i64 0
  %.1032.i = add i64 %.1031.i, %.973.i
  %.1035.i = icmp slt i64 %.1032.i, 0
  br i1 %.1035.i, label %B848.else.endif.endif.if.i, label %B848.else.endif.endif.endif.i, !prof !3

B848.else.endif.endif.if.i:                       ; preds = %B848.else.endif.endif.i
  br label %B848.else.endif.endif.endif.i

B848.else.endif.endif.endif.i:                    ; preds = %B848.else.endif.endif.if.i, %B848.else.endif.endif.i
  %.1003.sroa.13.1.i = phi i64 [ 0, %B848.else.endif.endif.if.i ], [ %.1032.i, %B848.else.endif.endif.i ]
  %.1040.not.i = icmp slt i64 %.1032.i, %.176
  br i1 %.1040.not.i, label %B848.endif.i, label %B848.else.endif.endif.endif.if.i, !prof !4

B848.else.endif.endif.endif.if.i:                 ; preds = %B848.else.endif.endif.endif.i
  br label %B848.endif.i

B874.endif.i:                                     ; preds = %B874.else.endif.endif.endif.if.i, %B874.else.endif.endif.endif.i
  %.1178.sroa.13.0.i = phi i64 [ %.176, %B874.else.endif.endif.endif.if.i ], [ %.1178.sroa.13.1.i, %B874.else.endif.endif.endif.i ]
  %.1266.i = sub i64 %.1178.sroa.13.0.i, %.1178.sroa.0.3.i
  br label %B892.i

B874.else.endif.i:                                ; preds = %B704.i
  br i1 %.1198.i, label %B874.else.endif.if.i, label %B874.else.endif.endif.i, !prof !3

B874.else.endif.if.i:                             ; preds = %B874.else.endif.i
  br label %B874.else.endif.endif.i

B874.else.endif.endif.i:                          ; preds = %B874.else.endif.if.i, %B874.else.endif.i
  %.1178.sroa.0.3.i = phi i64 [ %.176, %B874.else.endif.if.i ], [ 0, %B874.else.endif.i ]
  %.1205.i = icmp slt i64 %.16.i.i, 0
  %.1206.i = select i1 %.1205.i, i64 %.176, i64 0
  %.1207.i = add i64 %.1206.i, %.16.i.i
  %.1210.i = icmp slt i64 %.1207.i, 0
  br i1 %.1210.i, label %B874.else.endif.endif.if.i, label %B874.else.endif.endif.endif.i, !prof !3

B874.else.endif.endif.if.i:                       ; preds = %B874.else.endif.endif.i
  br label %B874.else.endif.endif.endif.i

B874.else.endif.endif.endif.i:                    ; preds = %B874.else.endif.endif.if.i, %B874.else.endif.endif.i
  %.1178.sroa.13.1.i = phi i64 [ 0, %B874.else.endif.endif.if.i ], [ %.1207.i, %B874.else.endif.endif.i ]
  %.1215.not.i = icmp slt i64 %.1207.i, %.176
  br i1 %.1215.not.i, label %B874.endif.i, label %B874.else.endif.endif.endif.if.i, !prof !4

B874.else.endif.endif.endif.if.i:                 ; preds = %B874.else.endif.endif.endif.i
  br label %B874.endif.i

B892.endif.i:                                     ; preds = %B892.else.endif.endif.endif.if.i, %B892.else.endif.endif.endif.i
  %.1359.sroa.13.0.i = phi i64 [ %.26, %B892.else.endif.endif.endif.if.i ], [ %.1359.sroa.13.1.i, %B892.else.endif.endif.endif.i ]
  %.1447.i = sub i64 %.1359.sroa.13.0.i, %.1359.sroa.0.3.i
  %.1456.i = tail call i64 @llvm.smax.i64(i64 %.1447.i, i64 0)
  %.1472.i = getelementptr i64, ptr %.32, i64 %.1359.sroa.0.3.i
  %.1542.i = select i1 %.1369.i, i64 %.284, i64 0
  %.1543.i = add i64 %.1542.i, %i.4.1.i
  %.1546.i = icmp slt i64 %.1543.i, 0
  br i1 %.1546.i, label %B892.endif.else.if.i, label %B892.endif.else.endif.i, !prof !3

B892.else.if.i:                                   ; preds = %B892.i
  br label %B892.else.endif.i

B892.else.endif.i:                                ; preds = %B892.else.if.i, %B892.i
  %.1359.sroa.0.1.i = phi i64 [ 0, %B892.else.if.i ], [ %.1371.i, %B892.i ]
  %.1379.not.i = icmp slt i64 %.1371.i, %.26
  br i1 %.1379.not.i, label %B892.else.endif.endif.i, label %B892.else.endif.if.i, !prof !4

B892.else.endif.if.i:                             ; preds = %B892.else.endif.i
  br label %B892.else.endif.endif.i

B892.else.endif.endif.i:                          ; preds = %B892.else.endif.if.i, %B892.else.endif.i
  %.1359.sroa.0.3.i = phi i64 [ %.26, %B892.else.endif.if.i ], [ %.1359.sroa.0.1.i, %B892.else.endif.i ]
  %.1386.i = icmp slt i64 %.1331.i, 0
  %.1387.i = select i1 %.1386.i, i64 %.26, i64 0
  %.1388.i = add i64 %.1387.i, %.1331.i
  %.1391.i = icmp slt i64 %.1388.i, 0
  br i1 %.1391.i, label %B892.else.endif.endif.if.i, label %B892.else.endif.endif.endif.i, !prof !3

B892.else.endif.endif.if.i:                       ; preds = %B892.else.endif.endif.i
  br label %B892.else.endif.endif.endif.i

B892.else.endif.endif.endif.i:                    ; preds = %B892.else.endif.endif.if.i, %B892.else.endif.endif.i
  %.1359.sroa.13.1.i = phi i64 [ 0, %B892.else.endif.endif.if.i ], [ %.1388.i, %B892.else.endif.endif.i ]
  %.1396.not.i = icmp slt i64 %.1388.i, %.26
  br i1 %.1396.not.i, label %B892.endif.i, label %B892.else.endif.endif.endif.if.i, !prof !4

B892.else.endif.endif.endif.if.i:                 ; preds = %B892.else.endif.endif.endif.i
  br label %B892.endif.i

B1016.if.lr.ph.i:                                 ; preds = %B892.endif.else.endif.endif.endif.i
  %.1878.i = insertelement <16 x i16> poison, i16 %.850.i, i64 0
  %.1879.i = shufflevector <16 x i16> %.1878.i, <16 x i16> poison, <16 x i32> zeroinitializer
  br label %B1016.if.i

B892.endif.else.if.i:                             ; preds = %B892.endif.i
  br label %B892.endif.else.endif.i

B892.endif.else.endif.i:                          ; preds = %B892.endif.else.if.i, %B892.endif.i
  %.1531.sroa.0.1.i = phi i64 [ 0, %B892.endif.else.if.i ], [ %.1543.i, %B892.endif.i ]
  %.1551.not.i = icmp slt i64 %.1543.i, %.284
  br i1 %.1551.not.i, label %B892.endif.else.endif.endif.endif.i, label %B892.endif.else.endif.if.i, !prof !4

B892.endif.else.endif.if.i:                       ; preds = %B892.endif.else.endif.i
  br label %B892.endif.else.endif.endif.endif.i

B892.endif.else.endif.endif.endif.i:              ; preds = %B892.endif.else.endif.if.i, %B892.endif.else.endif.i
  %.1531.sroa.0.3.i = phi i64 [ %.284, %B892.endif.else.endif.if.i ], [ %.1531.sroa.0.1.i, %B892.endif.else.endif.i ]
  %.1644.i = getelementptr i8, ptr %.290, i64 %.1531.sroa.0.3.i
  %.1690.0.i = and i64 %.16.i.i, 15
  %.1721.i = and i64 %.16.i.i, -16
  %3 = tail call i64 @llvm.smax.i64(i64 %.16.i.i, i64 15)
  %spec.select1096.i = lshr i64 %3, 4
  %.18051098.not.i = icmp eq i64 %spec.select1096.i, 0
  br i1 %.18051098.not.i, label %B1102.preheader.i, label %B1016.if.lr.ph.i

B1016.if.i:                                       ; preds = %B1016.if.i, %B1016.if.lr.ph.i
  %.1752.01100.i = phi i64 [ %spec.select1096.i, %B1016.if.lr.ph.i ], [ %.1814.i, %B1016.if.i ]
  %.1749.01099.i = phi i64 [ 0, %B1016.if.lr.ph.i ], [ %.1818.i, %B1016.if.i ]
  %.1814.i = add nsw i64 %.1752.01100.i, -1
  %.1818.i = add nuw nsw i64 %.1749.01099.i, 16
  %.1882.i = getelementptr i64, ptr %.1472.i, i64 %.1749.01099.i
  %.1884.i = load <16 x i64>, ptr %.1882.i, align 8, !noalias !0
  %.1885.i = lshr <16 x i64> %.1884.i, %.1871.i
  %.1886.i = and <16 x i64> %.1885.i, %.1873.i
  %.1887.i = trunc <16 x i64> %.1886.i to <16 x i16>
  %.1888.i = sub <16 x i16> %.1875.i, %.1887.i
  %4 = tail call <16 x i16> @llvm.smax.v16i16(<16 x i16> %.1888.i, <16 x i16> zeroinitializer)
  %5 = tail call <16 x i16> @llvm.umin.v16i16(<16 x i16> %4, <16 x i16> splat (i16 15))
  %.1893.i = getelementptr i8, ptr %"$phi892.0.2.sroa.32.3.i", i64 %.1749.01099.i
  %.1895.i = load <16 x i8>, ptr %.1893.i, align 1, !noalias !0
  %.1896.i = zext <16 x i8> %.1895.i to <16 x i16>
  %.1897.i = mul <16 x i16> %5, %.1877.i
  %.1898.i = add nuw nsw <16 x i16> %.1879.i, %.1896.i
  %.1899.i = add <16 x i16> %.1898.i, %.1897.i
  %.1900.i = getelementptr i16, ptr %.254, i64 %.1749.01099.i
  store <16 x i16> %.1899.i, ptr %.1900.i, align 2, !noalias !0
  %.1805.i = icmp samesign ugt i64 %.1752.01100.i, 1
  br i1 %.1805.i, label %B1016.if.i, label %B1102.preheader.i

B1102.if.i:                                       ; preds = %B1102.preheader.i, %B1102.if.i
  %.1938.01103.i = phi i64 [ %.2000.i, %B1102.if.i ], [ %.1690.0.i, %B1102.preheader.i ]
  %.1935.01102.i = phi i64 [ %.2004.i, %B1102.if.i ], [ %.1721.i, %B1102.preheader.i ]
  %.2000.i = add nsw i64 %.1938.01103.i, -1
  %.2004.i = add nuw nsw i64 %.1935.01102.i, 1
  %.2042.i = icmp slt i64 %.1935.01102.i, 0
  %.2043.i = select i1 %.2042.i, i64 %.1456.i, i64 0
  %6 = getelementptr i64, ptr %.1472.i, i64 %.1935.01102.i
  %.2057.i = getelementptr i64, ptr %6, i64 %.2043.i
  %.2058.i = load i64, ptr %.2057.i, align 8, !noalias !0
  %.2060.i = lshr i64 %.2058.i, %arg.a4
  %.2062.i = and i64 %.2060.i, %arg.a5
  %.2067.i = sub i64 %arg.a6, %.2062.i
  %.2068.i = trunc i64 %.2067.i to i16
  %7 = tail call i16 @llvm.smax.i16(i16 %.2068.i, i16 0)
  %8 = tail call i16 @llvm.umin.i16(i16 %7, i16 15)
  %.2131.i = mul i16 %8, %.117.i
  %.2146.i = select i1 %.2042.i, i64 %.1275.i, i64 0
  %9 = getelementptr i8, ptr %"$phi892.0.2.sroa.32.3.i", i64 %.1935.01102.i
  %.2160.i = getelementptr i8, ptr %9, i64 %.2146.i
  %.2161.i = load i8, ptr %.2160.i, align 1, !noalias !0
  %.2165.i = zext i8 %.2161.i to i16
  %.2166.i = add nuw nsw i16 %.2165.i, %.850.i
  %.2170.i = add i16 %.2166.i, %.2131.i
  %.2186.i = select i1 %.2042.i, i64 %.248, i64 0
  %10 = getelementptr i16, ptr %.254, i64 %.1935.01102.i
  %.2200.i = getelementptr i16, ptr %10, i64 %.2186.i
  store i16 %.2170.i, ptr %.2200.i, align 2, !noalias !0
  %.1991.i = icmp sgt i64 %.1938.01103.i, 1
  br i1 %.1991.i, label %B1102.if.i, label %B1382.i

B1404.else.i:                                     ; preds = %B1382.i
  %.2263.i = select i1 %.1369.i, i64 %.62, i64 0
  %.2264.i = add i64 %.2263.i, %i.4.1.i
  %.2267.i = icmp slt i64 %.2264.i, 0
  br i1 %.2267.i, label %B1404.else.if.i, label %B1404.else.endif.i, !prof !3

B1404.else.if.i:                                  ; preds = %B1404.else.i
  br label %B1404.else.endif.i

B1404.else.endif.i:                               ; preds = %B1404.else.if.i, %B1404.else.i
  %.2252.sroa.0.1.i = phi i64 [ 0, %B1404.else.if.i ], [ %.2264.i, %B1404.else.i ]
  %.2272.not.i = icmp slt i64 %.2264.i, %.62
  br i1 %.2272.not.i, label %B1404.else.endif.endif.endif.i, label %B1404.else.endif.if.i, !prof !4

B1404.else.endif.if.i:                            ; preds = %B1404.else.endif.i
  br label %B1404.else.endif.endif.endif.i

B1404.else.endif.endif.endif.i:                   ; preds = %B1404.else.endif.if.i, %B1404.else.endif.i
  %.2252.sroa.0.3.i = phi i64 [ %.62, %B1404.else.endif.if.i ], [ %.2252.sroa.0.1.i, %B1404.else.endif.i ]
  %.2365.i = getelementptr i8, ptr %.68, i64 %.2252.sroa.0.3.i
  %spec.select1097.i = tail call i64 @llvm.smax.i64(i64 %.16.i.i, i64 0)
  %.24771104.not.i = icmp slt i64 %.16.i.i, 1
  br i1 %.24771104.not.i, label %B1672.i, label %B1460.if.i

B1460.if.i:                                       ; preds = %B1404.else.endif.endif.endif.i, %B1460.if.i
  %.2421.01105.i = phi i64 [ %.2490.i, %B1460.if.i ], [ 0, %B1404.else.endif.endif.endif.i ]
  %.2490.i = add nuw nsw i64 %.2421.01105.i, 1
  %11 = getelementptr i16, ptr %.254, i64 %.2421.01105.i
  %.2544.i = load i16, ptr %11, align 2, !noalias !0
  %12 = getelementptr i8, ptr %.2365.i, i64 %.2421.01105.i
  %.2574.i = load i8, ptr %12, align 1, !noalias !0
  %.2577.i = zext i8 %.2574.i to i64
  %.2579.i = mul i64 %1, %.2577.i
  %13 = trunc i64 %.2579.i to i16
  %.2584.i = add i16 %.2544.i, %13
  store i16 %.2584.i, ptr %11, align 2, !noalias !0
  %exitcond1110.not.i = icmp eq i64 %.16.i.i, %.2490.i
  br i1 %exitcond1110.not.i, label %B1596.if.preheader.i, label %B1460.if.i

B1596.if.i:                                       ; preds = %B1596.if.i, %B1596.if.preheader.i
  %.2646.01108.i = phi i64 [ %.2715.i, %B1596.if.i ], [ 0, %B1596.if.preheader.i ]
  %.2715.i = add nuw nsw i64 %.2646.01108.i, 1
  %14 = getelementptr i16, ptr %.254, i64 %.2646.01108.i
  %.2769.i = load i16, ptr %14, align 2, !noalias !0
  %.2771.i = zext i16 %.2769.i to i64
  %.2796.i = getelementptr i8, ptr %.218, i64 %.2771.i
  %.2797.i = load i8, ptr %.2796.i, align 1, !noalias !0
  %15 = getelementptr i8, ptr %.1644.i, i64 %.2646.01108.i
  store i8 %.2797.i, ptr %15, align 1, !noalias !0
  %exitcond1111.not.i = icmp eq i64 %.2715.i, %spec.select1095.pre-phi1117.i
  br i1 %exitcond1111.not.i, label %B1672.i, label %B1596.if.i

_ZN14sparse_kernels6scales9table_idsB4v115B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedEx5ArrayIxLi2E1C7mutable7alignedExxxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE.exit: ; preds = %B1732.i, %B436.i
  store i64 0, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @sparse_scales_table_ids(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7, i64 %.8, i64 %.9, i64 %.10, i64 %.11, i64 %.12, i64 %.13) local_unnamed_addr #0 {
entry:
  %.15 = alloca i64, align 8
  store i64 0, ptr %.15, align 8
  call fastcc void @_ZN13_3cdynamic_3e5entryB4v114B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxxxxxxxxxx(ptr %.15, i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7, i64 %.8, i64 %.9, i64 %.10, i64 %.11, i64 %.12, i64 %.13) #2
  %.29 = load i64, ptr %.15, align 8
  ret i64 %.29
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <16 x i16> @llvm.smax.v16i16(<16 x i16>, <16 x i16>) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i16 @llvm.smax.i16(i16, i16) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <16 x i16> @llvm.umin.v16i16(<16 x i16>, <16 x i16>) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i16 @llvm.umin.i16(i16, i16) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { noinline }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN14sparse_kernels6scales9table_idsB4v115B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedEx5ArrayIxLi2E1C7mutable7alignedExxxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE: %retptr"}
!2 = distinct !{!2, !"_ZN14sparse_kernels6scales9table_idsB4v115B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedEx5ArrayIxLi2E1C7mutable7alignedExxxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE"}
!3 = !{!"branch_weights", i32 1, i32 99}
!4 = !{!"branch_weights", i32 99, i32 1}
